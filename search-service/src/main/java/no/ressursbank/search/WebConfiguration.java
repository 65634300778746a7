package no.ressursbank.search;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * What holds for every answer: language, headers, and who may read it from a browser.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	/**
	 * The page to try the API on is the only one that runs anything, and only what is
	 * ours.
	 */
	private static final String TRY_IT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

	private static final Locale BOKMAL = Locale.of("nb");

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(List.of(BOKMAL, Locale.of("nn")));
		resolver.setDefaultLocale(BOKMAL);
		return resolver;
	}

	@Bean
	ResourceBundleMessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(BOKMAL);
		return messages;
	}

	/**
	 * Answers are data: nothing in them may run, be framed or be taken for another type.
	 */
	@Bean
	Filter headers() {
		return (request, response, chain) -> {
			HttpServletResponse http = (HttpServletResponse) response;
			http.setHeader("X-Content-Type-Options", "nosniff");
			boolean page = ((HttpServletRequest) request).getRequestURI().startsWith("/swagger-ui/");
			http.setHeader("Content-Security-Policy",
					(page ? TRY_IT : "default-src 'none'") + "; frame-ancestors 'none'");
			http.setHeader("Referrer-Policy", "no-referrer");
			http.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
			chain.doFilter(request, response);
		};
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(ContainerProblems.class.getName()));
	}

	/** Public data without cookies: any front end may read it. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/api/**").allowedOrigins("*").allowedMethods("GET", "HEAD").exposedHeaders("Retry-After");
	}

}
