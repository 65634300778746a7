package no.ressursbank.content.platform;

import java.util.Locale;

import no.ressursbank.door.Door;
import no.ressursbank.door.Refusal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * How many requests come in at all, whatever they are for.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

	@Bean
	FilterRegistrationBean<Door> door(LoadProperties load, MessageSource messages) {
		Locale bokmal = Locale.of("nb");
		Door door = new Door(load.inside(),
				Refusal.problem(messages.getMessage("problem.unavailable.title", null, bokmal),
						messages.getMessage("problem.unavailable.busy", null, bokmal)));
		FilterRegistrationBean<Door> registration = new FilterRegistrationBean<>(door);
		// After what counts requests, and before all that costs something.
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

}
