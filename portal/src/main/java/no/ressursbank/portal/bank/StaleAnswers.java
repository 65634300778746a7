package no.ressursbank.portal.bank;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Keeps what a service answered. For some seconds it is used again: every page needs the
 * themes. After that it is for the time when the service does not answer: then the reader
 * gets the old page and is told so. A service that was silent is left alone for some
 * seconds, so that a page made of five answers does not wait five times.
 */
final class StaleAnswers implements ClientHttpRequestInterceptor {

	private static final String STALE = "detail=stale";

	private final String service;

	private final BankProperties properties;

	private final Clock clock;

	private final Cache<String, KeptAnswer> answers;

	private volatile Instant silentUntil = Instant.MIN;

	StaleAnswers(String service, BankProperties properties, Clock clock) {
		this.service = service;
		this.properties = properties;
		this.clock = clock;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.staleMemory().toBytes())
			.weigher((String question, KeptAnswer answer) -> 2 * question.length() + answer.bytes())
			.expireAfterWrite(properties.staleFor())
			.build();
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		String question = request.getURI() + " " + request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
		KeptAnswer before = this.answers.getIfPresent(question);
		if (before != null && before.isFresh(this.clock.instant())) {
			return before;
		}
		if (this.clock.instant().isBefore(this.silentUntil)) {
			return known(question, new IOException("silent a moment ago"));
		}
		try {
			ClientHttpResponse answer = execution.execute(request, body);
			if (answer.getStatusCode().value() == 503) {
				return or(before, answer);
			}
			return answer.getStatusCode().value() == 200 ? keep(question, request, answer) : answer;
		}
		catch (IOException ex) {
			this.silentUntil = this.clock.instant().plus(this.properties.restAfterSilence());
			return known(question, ex);
		}
	}

	private ClientHttpResponse keep(String question, HttpRequest request, ClientHttpResponse answer)
			throws IOException {
		boolean stale = Objects.toString(answer.getHeaders().getFirst("Cache-Status"), "").contains(STALE);
		if (stale) {
			Staleness.note();
		}
		// Whoever gets an old answer must be told, so it is asked for each time.
		Instant freshUntil = stale ? Instant.MIN : this.clock.instant().plus(this.properties.freshFor());
		KeptAnswer kept = KeptAnswer.of(answer, freshUntil);
		if (!isPersonal(request)) {
			this.answers.put(question, kept);
		}
		return kept;
	}

	/** What someone types is theirs: it is not kept, not even for an hour. */
	private static boolean isPersonal(HttpRequest request) {
		String query = request.getURI().getRawQuery();
		return query != null && ("&" + query).contains("&q=");
	}

	private ClientHttpResponse known(String question, IOException failure) throws IOException {
		KeptAnswer kept = this.answers.getIfPresent(question);
		if (kept == null) {
			throw new BankSilent(this.service, failure);
		}
		Staleness.note();
		return kept;
	}

	private static ClientHttpResponse or(@Nullable KeptAnswer kept, ClientHttpResponse answer) {
		if (kept == null) {
			return answer;
		}
		answer.close();
		Staleness.note();
		return kept;
	}

}
