package no.ressursbank.search;

import no.ressursbank.door.Door;
import no.ressursbank.door.Places;
import no.ressursbank.door.Refusal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes no more questions at a time than it can answer. Whether it is well can always be
 * asked.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadProperties.class)
class LoadConfiguration implements WebMvcConfigurer {

	private final Places places;

	LoadConfiguration(LoadProperties load) {
		this.places = new Places(load.atOnce(), load.patience(), load.doubt());
	}

	@Bean
	FilterRegistrationBean<Door> door(LoadProperties load, MessageSource messages) {
		return Door.inFront(load.inside(), Refusal.problem(messages));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.places).addPathPatterns("/api/**");
	}

}
