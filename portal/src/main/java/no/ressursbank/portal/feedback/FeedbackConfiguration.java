package no.ressursbank.portal.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The client of the feedback, also of those who are signed in: as anyone. */
@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

	@Bean
	FeedbackService feedbackService(HttpServiceProxyFactory asAnyone) {
		return asAnyone.createClient(FeedbackService.class);
	}

}
