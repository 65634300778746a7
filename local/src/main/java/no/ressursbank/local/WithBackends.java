package no.ressursbank.local;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.context.annotation.Import;

/**
 * A test that needs a real Elasticsearch or PostgreSQL. In a Spring test the application
 * gets the addresses of both by itself, and a server starts only if the application has a
 * client for it; a plain test asks {@link Backends}. With
 * {@code -Dbackends=testcontainers} containers serve the same tests: that needs a Docker
 * engine, and Testcontainers on the class path of the test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("backend")
@Import(BackendConnections.class)
public @interface WithBackends {

}
