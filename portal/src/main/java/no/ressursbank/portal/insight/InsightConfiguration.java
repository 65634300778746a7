package no.ressursbank.portal.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The client of what editors are told, as the one who is signed in. */
@Configuration(proxyBeanMethods = false)
class InsightConfiguration {

	@Bean
	EditorService editorService(HttpServiceProxyFactory asMember) {
		return asMember.createClient(EditorService.class);
	}

}
