package no.ressursbank.content.platform;

import no.ressursbank.door.Door;
import no.ressursbank.door.Refusal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How many requests come in at all, whatever they are for.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

	@Bean
	FilterRegistrationBean<Door> door(LoadProperties load, MessageSource messages) {
		return Door.inFront(load.inside(), Refusal.problem(messages));
	}

}
