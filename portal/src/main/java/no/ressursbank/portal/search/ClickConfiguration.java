package no.ressursbank.portal.search;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Counts the clicks on hits, wherever they lead. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class ClickConfiguration {

	@Bean
	ClickService clickService(HttpServiceProxyFactory asAnyone) {
		return asAnyone.createClient(ClickService.class);
	}

	/** The counter comes late: what it tells with is made after the web is set up. */
	@Bean
	WebMvcConfigurer countedClicks(ObjectProvider<ClickCounter> clicks) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new CountedClick(clicks.getObject()))
					.addPathPatterns("/artikkel/*", "/materiell/*", "/webinar/*", "/kurs/*", "/kontakt/*", "/pdf/*",
							"/ressurs/*");
			}
		};
	}

}
