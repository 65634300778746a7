package no.ressursbank.content.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may ask what. The whole table, endpoint by endpoint, is {@code rights.txt} beside
 * the tests.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ IdentityProperties.class, LimitProperties.class })
class SecurityConfiguration {

	@Bean
	SecurityFilterChain access(HttpSecurity http, JwtDecoder tokens, People people, AccessProblems problems,
			LimitProperties limits) {
		http.authorizeHttpRequests(SecurityConfiguration::rights)
			// A browser adds cookies by itself, but never a bearer token: there is no
			// request to forge.
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			// Every answer has its headers already, and public ones shall be kept by
			// proxies.
			.headers((headers) -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.oauth2ResourceServer(
					(server) -> server.jwt((jwt) -> jwt.decoder(tokens).jwtAuthenticationConverter(people))
						.authenticationEntryPoint(problems)
						.accessDeniedHandler(problems)
						.withObjectPostProcessor(answering(problems)))
			.addFilterBefore(new MembersArea(), BearerTokenAuthenticationFilter.class)
			.addFilterAfter(new RateLimits(limits, problems), BearerTokenAuthenticationFilter.class);
		return http.build();
	}

	/** An issuer that does not answer is no fault of ours, and no 500. */
	private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(AccessProblems problems) {
		return new ObjectPostProcessor<>() {
			@Override
			public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
				filter.setAuthenticationFailureHandler(problems::commence);
				return filter;
			}
		};
	}

	private static void rights(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(HttpMethod.POST, "/api/feedback/**", "/api/insight/**")
			.permitAll()
			.requestMatchers("/api/feedback/**", "/api/insight/**")
			.hasRole("EDITOR")
			.requestMatchers("/api/moderation/**")
			.hasRole("MODERATOR")
			.requestMatchers("/api/threads/**")
			.hasRole("MEMBER")
			// Also for those whose role was taken away: what is kept about them is
			// theirs.
			.requestMatchers("/api/me/**")
			.authenticated()
			.anyRequest()
			.permitAll();
	}

}
