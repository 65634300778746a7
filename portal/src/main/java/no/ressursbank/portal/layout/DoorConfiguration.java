package no.ressursbank.portal.layout;

import no.ressursbank.door.Door;
import no.ressursbank.door.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How many readers are inside at once, and what the others are told: without a style
 * sheet, which would be one more request.
 */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="nb"><head><meta charset="utf-8"><title>Mange på besøk – Ressursbanken</title>
			<meta name="viewport" content="width=device-width"></head>
			<body><main><h1>Mange bruker Ressursbanken akkurat nå</h1>
			<p>Last siden på nytt om noen sekunder.</p>
			<p>Fare for liv: ring <a href="tel:113">113</a>. Fare for vold: ring <a href="tel:112">112</a>.</p>
			</main></body></html>
			""";

	@Bean
	FilterRegistrationBean<Door> door(@Value("${ressursbank.portal.inside}") int inside) {
		return Door.inFront(inside, new Refusal("text/html", PAGE));
	}

}
