package no.ressursbank.portal.layout;

import java.util.Locale;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Texts and language of every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	LocaleResolver localeResolver() {
		return new ReaderLanguage();
	}

	@Bean
	ResourceBundleMessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.of("nb"));
		return messages;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(ContainerErrors.class.getName()));
	}

}
