package no.ressursbank.portal.member;

import java.io.IOException;

import no.ressursbank.portal.bank.BankProperties;
import no.ressursbank.portal.bank.WaitingTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The clients of what people write: as the one who is signed in, with the token, and as
 * anyone, without.
 */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

	@Bean
	MemberService memberService(HttpServiceProxyFactory asMember) {
		return asMember.createClient(MemberService.class);
	}

	@Bean
	HttpServiceProxyFactory asMember(RestClient.Builder builder, JsonMapper json, ClientHttpRequestFactory bankRequests,
			BankProperties properties, Issuer issuer, OAuth2AuthorizedClientRepository tokens) {
		return factory(
				client(builder, json, bankRequests, properties).requestInterceptor(bearer(issuer, tokens)).build());
	}

	/** For what nobody shall be known by. */
	@Bean
	HttpServiceProxyFactory asAnyone(RestClient.Builder builder, JsonMapper json, ClientHttpRequestFactory bankRequests,
			BankProperties properties) {
		return factory(client(builder, json, bankRequests, properties).build());
	}

	private static RestClient.Builder client(RestClient.Builder builder, JsonMapper json,
			ClientHttpRequestFactory requests, BankProperties properties) {
		return builder.baseUrl(properties.content().toString())
			.requestFactory(requests)
			.requestInterceptor(new WaitingTime())
			.defaultRequest((request) -> request
				.header(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().getLanguage())
				.header("X-Forwarded-For", address()))
			.defaultStatusHandler((status) -> !status.is2xxSuccessful(), (request, answer) -> refuse(json, answer));
	}

	private static HttpServiceProxyFactory factory(RestClient client) {
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build();
	}

	/** Renews a token that has run out. */
	private static OAuth2ClientHttpRequestInterceptor bearer(Issuer issuer, OAuth2AuthorizedClientRepository tokens) {
		DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(issuer, tokens);
		manager.setAuthorizedClientProvider(
				OAuth2AuthorizedClientProviderBuilder.builder().authorizationCode().refreshToken().build());
		OAuth2ClientHttpRequestInterceptor bearer = new OAuth2ClientHttpRequestInterceptor(manager);
		bearer.setClientRegistrationIdResolver(MemberConfiguration::registration);
		return bearer;
	}

	private static @Nullable String registration(HttpRequest request) {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken) ? Issuer.ID
				: null;
	}

	/** Whom the content service counts, when it is told to believe us. */
	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
				? page.getRequest().getRemoteAddr() : "";
	}

	private static void refuse(JsonMapper json, ClientHttpResponse answer) throws IOException {
		try {
			throw new Refusal(answer.getStatusCode(), json.readValue(answer.getBody(), Reason.class));
		}
		catch (JacksonException ex) {
			throw new Refusal(answer.getStatusCode(), Reason.UNTOLD);
		}
	}

}
