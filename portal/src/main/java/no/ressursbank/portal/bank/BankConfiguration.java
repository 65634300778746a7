package no.ressursbank.portal.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The clients of the two services.
 */
@Configuration(proxyBeanMethods = false)
class BankConfiguration {

	private static final Duration CONNECT = Duration.ofMillis(500);

	private static final Duration BEFORE_SECOND_TRY = Duration.ofMillis(250);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * A moved resource has another page here, so its redirect is read and not followed.
	 */
	@Bean
	ClientHttpRequestFactory bankRequests(BankProperties properties) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http());
		requests.setReadTimeout(properties.answerWithin());
		return requests;
	}

	@Bean
	ContentService contentService(RestClient.Builder builder, JsonMapper json, ClientHttpRequestFactory bankRequests,
			BankProperties properties, Clock clock) {
		return client(builder, json, bankRequests, properties.content(),
				new StaleAnswers("content-service", properties, clock), ContentService.class);
	}

	@Bean
	SearchService searchService(RestClient.Builder builder, JsonMapper json, ClientHttpRequestFactory bankRequests,
			BankProperties properties, Clock clock) {
		return client(builder, json, bankRequests, properties.search(),
				new StaleAnswers("search-service", properties, clock), SearchService.class);
	}

	/**
	 * Without a limit on the whole answer: a slow reader may take long over a large file.
	 */
	@Bean
	Documents documents(RestClient.Builder builder, BankProperties properties) {
		RestClient client = builder.requestFactory(new JdkClientHttpRequestFactory(http()))
			.defaultRequest((request) -> request.header(HttpHeaders.ACCEPT_LANGUAGE, language()))
			.build();
		return new Documents(client, properties.content());
	}

	private static HttpClient http() {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(CONNECT)
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	private static <T> T client(RestClient.Builder builder, JsonMapper json, ClientHttpRequestFactory requests,
			URI service, StaleAnswers stale, Class<T> type) {
		RestClient client = builder.baseUrl(service.toString())
			.requestFactory(requests)
			.requestInterceptor(new WaitingTime())
			.requestInterceptor(stale)
			.requestInterceptor(new SecondTry(BEFORE_SECOND_TRY))
			.defaultRequest((request) -> request.accept(MediaType.APPLICATION_JSON)
				.header(HttpHeaders.ACCEPT_LANGUAGE, language()))
			.defaultStatusHandler((status) -> !status.is2xxSuccessful(), (request, answer) -> refuse(json, answer))
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(type);
	}

	private static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

	private static void refuse(JsonMapper json, ClientHttpResponse answer) throws IOException {
		HttpStatusCode status = answer.getStatusCode();
		try {
			throw new BankProblem(status, json.readValue(answer.getBody(), Problem.class));
		}
		catch (JacksonException ex) {
			throw new BankProblem(status, Problem.UNTOLD);
		}
	}

}
