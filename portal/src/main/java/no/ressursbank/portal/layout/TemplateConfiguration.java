package no.ressursbank.portal.layout;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Hands the templates what they may use. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	@Bean
	SmartInitializingSingleton templateVariables(ThymeleafViewResolver views, ListableBeanFactory beans) {
		return () -> beans.getBeansWithAnnotation(InTemplates.class).forEach(views::addStaticVariable);
	}

}
