package no.ressursbank.portal.member;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * What is public stays without a session; the rest needs a member.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] MEMBERS = { "/logg-inn", "/drofting/**", "/moderering/**", "/min-side/**" };

	@Bean
	SecurityFilterChain access(HttpSecurity http, IdentityProperties identity, Issuer issuer,
			OAuth2AuthorizedClientRepository tokens) {
		// The headers of every page are set elsewhere.
		http.headers(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(MEMBERS).authenticated().anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(forms(identity)))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(new SignIn(identity, issuer)))
			.addFilterAfter(new PrivatePages(), AuthorizationFilter.class);
		if (identity.isSetUp()) {
			OidcClientInitiatedLogoutSuccessHandler signedOut = new OidcClientInitiatedLogoutSuccessHandler(issuer);
			signedOut.setPostLogoutRedirectUri("{baseUrl}/");
			http.oauth2Login((login) -> login.loginPage(SignIn.START)
				.clientRegistrationRepository(issuer)
				.authorizedClientRepository(tokens)
				.failureHandler(SignIn::failed))
				.logout((logout) -> logout.logoutUrl("/logg-ut").logoutSuccessHandler(signedOut));
		}
		return http.build();
	}

	/** Tokens end with the session that they belong to. */
	@Bean
	OAuth2AuthorizedClientRepository tokens() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
	}

	@Bean
	ServletContextInitializer sessionCookie(IdentityProperties identity) {
		return (context) -> {
			context.getSessionCookieConfig().setName(identity.cookie("RESSURSBANK"));
			context.getSessionCookieConfig().setPath("/");
			context.getSessionCookieConfig().setSecure(identity.https());
		};
	}

	/** In a cookie, since readers who are not signed in have forms and no session. */
	private static CookieCsrfTokenRepository forms(IdentityProperties identity) {
		CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
		forms.setCookieName(identity.cookie("RESSURSBANK-SKJEMA"));
		forms.setCookiePath("/");
		forms.setCookieCustomizer((cookie) -> cookie.httpOnly(true).secure(identity.https()).sameSite("Lax"));
		return forms;
	}

}
