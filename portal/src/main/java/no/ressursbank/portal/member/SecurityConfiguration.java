package no.ressursbank.portal.member;

import java.util.stream.Stream;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is public stays without a session; the rest needs a member.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] MEMBERS = { "/logg-inn", "/drofting/**", "/moderering/**", "/min-side/**",
			"/innsikt/**", "/kurs/*/trinn/**" };

	/** Forms of readers who are nobody: they get no cookie, see {@link OwnForm}. */
	private static final String[] ANYONE = { "/tilbakemelding", "/savn" };

	/** Where a text is sent that must not be lost when somebody has to sign in first. */
	private static final RequestMatcher TEXTS = new OrRequestMatcher(
			Stream.of("/drofting/ny", "/drofting/{id}", "/drofting/{id}/innlegg/{post}/endre")
				.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path))
				.toList());

	@Bean
	SecurityFilterChain access(HttpSecurity http, IdentityProperties identity, Issuer issuer,
			OAuth2AuthorizedClientRepository tokens, RequestCache asked) {
		// The headers of every page are set elsewhere.
		http.headers(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(MEMBERS).authenticated().anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(forms(identity)).ignoringRequestMatchers(ANYONE))
			.requestCache((cache) -> cache.requestCache(asked))
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

	/**
	 * What somebody asked for before they had to sign in. Of what they sent texts alone,
	 * which they then see again; nothing is decided or erased in their name.
	 */
	@Bean
	RequestCache asked() {
		HttpSessionRequestCache asked = new HttpSessionRequestCache();
		asked.setRequestMatcher((request) -> "GET".equals(request.getMethod()) || TEXTS.matches(request));
		return asked;
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
