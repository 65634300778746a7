package no.ressursbank.content.thread;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import no.ressursbank.local.WithBackends;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test of what members do, on the whole service with both servers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@WithBackends
@Import(Staffroom.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ressursbank.threads.projection-delay=100ms")
public @interface DiscussionTest {

}
