package no.ressursbank.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * OpenID Connect with a code and PKCE for the portal; a page to choose a user on.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain protocol(HttpSecurity http) {
		OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
		http.securityMatcher(server.getEndpointsMatcher())
			.with(server, (configured) -> configured.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((failures) -> failures.defaultAuthenticationEntryPointFor(
					new LoginUrlAuthenticationEntryPoint(LoginPage.PATH),
					new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, SignInProperties properties) {
		// A form may only lead on to the portal, where the code goes.
		String policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
				+ "form-action 'self' " + properties.portal();
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/token/*"))
			.headers((headers) -> headers.contentSecurityPolicy((content) -> content.policyDirectives(policy)))
			.formLogin((login) -> login.loginPage(LoginPage.PATH).usernameParameter("user"));
		return http.build();
	}

}
