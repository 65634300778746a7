package no.ressursbank.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
		this.places = new Places(load.atOnce(), load.patience());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.places).addPathPatterns("/api/**");
	}

}
