package no.ressursbank.content.platform;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.door.Places;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * What holds for every answer: language, headers, and who may read it from a browser.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadProperties.class)
class WebConfiguration implements WebMvcConfigurer {

	/**
	 * The page to try the API on is the only one that runs anything, and only what is
	 * ours.
	 */
	private static final String TRY_IT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

	private static final Locale BOKMAL = Locale.of("nb");

	private static final List<String> MEMBERS = List.of("/api/me/**", "/api/threads/**", "/api/moderation/**",
			"/api/feedback/**", "/api/insight/**");

	private final List<HandlerMethodArgumentResolver> arguments;

	private final LoadProperties load;

	private final HandlerInterceptor unchanged;

	/**
	 * Takes what other modules give controllers, such as who is signed in.
	 */
	WebConfiguration(List<HandlerMethodArgumentResolver> arguments, LoadProperties load, Resources resources,
			Answers answers, Clock clock) {
		this.arguments = arguments;
		this.load = load;
		this.unchanged = new UnchangedAnswers(resources, answers, clock);
	}

	@Bean
	static LocaleResolver localeResolver() {
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
	FilterRegistrationBean<Filter> headers() {
		FilterRegistrationBean<Filter> headers = new FilterRegistrationBean<>((request, response, chain) -> {
			HttpServletResponse http = (HttpServletResponse) response;
			http.setHeader("X-Content-Type-Options", "nosniff");
			boolean page = ((HttpServletRequest) request).getRequestURI().startsWith("/swagger-ui/");
			http.setHeader("Content-Security-Policy",
					(page ? TRY_IT : "default-src 'none'") + "; frame-ancestors 'none'");
			http.setHeader("Referrer-Policy", "no-referrer");
			http.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			http.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
			chain.doFilter(request, response);
		});
		// Also on what is refused before any other filter runs.
		headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return headers;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(ContainerProblems.class.getName()));
	}

	/** Public data without cookies: any front end may read it. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		for (String path : List.of("/api/**", "/files/**")) {
			registry.addMapping(path)
				.allowedOrigins("*")
				.allowedMethods("GET", "HEAD")
				.exposedHeaders("ETag", "Link", "Age", "Cache-Status", "Retry-After", "Accept-Ranges", "Content-Range");
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Places(this.load.published(), this.load.patience()))
			.addPathPatterns("/api/**")
			.excludePathPatterns(MEMBERS);
		registry.addInterceptor(new Places(this.load.members(), this.load.patience())).addPathPatterns(MEMBERS);
		registry.addInterceptor(new KnownParameters(this.arguments)).addPathPatterns("/api/**");
		registry.addInterceptor(this.unchanged).addPathPatterns("/api/**").excludePathPatterns(MEMBERS);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.addAll(this.arguments);
	}

}
