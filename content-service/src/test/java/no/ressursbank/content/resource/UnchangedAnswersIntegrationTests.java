package no.ressursbank.content.resource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import no.ressursbank.content.thread.TravelClock;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnchangedAnswersIntegrationTests {

	private static final String ARTICLE = "/api/articles/mistanke-om-mobbing";

	private static final String LIST = "/api/articles?fields=title";

	/** Longer than an edition is new. */
	private static final Duration AFTER_THAT = Duration.ofSeconds(3);

	@Autowired
	private RestTestClient client;

	@Autowired
	private TravelClock clock;

	@ParameterizedTest
	@ValueSource(strings = { ARTICLE, "/api/articles?size=5", "/api/themes/mobbing", "/api/webinars.ics",
			"/api/changes", "/api/model", "/api/feed.atom" })
	void whatIsAskedAgainIsAnsweredAlike(String address) {
		settle();
		EntityExchangeResult<byte[]> first = get(address);
		EntityExchangeResult<byte[]> second = get(address);
		assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
		assertThat(headers(second)).isEqualTo(headers(first));
	}

	@Test
	void aPublicationShowsInTheNextAnswer() {
		for (int round = 0; round < 5; round++) {
			String title = "Runde " + round;
			Bank.publish(Bank.documents().stream().map((document) -> titled(document, title)).toList());
			assertThat(text(ARTICLE)).contains(title);
			assertThat(text(LIST)).contains(title);
			this.clock.travel(AFTER_THAT);
			assertThat(text(ARTICLE)).isEqualTo(text(ARTICLE));
		}
	}

	@Test
	void whatDependsOnTheTimeIsReadAgainAfterMinutesAndATextAfterThePublication() {
		settle();
		String before = text(ARTICLE);
		String list = text(LIST);
		slip("Uten utgave");
		this.clock.travel(Duration.ofMinutes(4));
		assertThat(text(LIST)).isEqualTo(list);
		this.clock.travel(Duration.ofMinutes(6));
		assertThat(text(LIST)).contains("Uten utgave");
		assertThat(text(ARTICLE)).isEqualTo(before);
	}

	/** Writes the article into the index behind the back of its edition. */
	private static void slip(String title) {
		Bank.documents()
			.stream()
			.filter((document) -> ARTICLE.endsWith("/" + document.id()))
			.forEach((document) -> Bank.slip(titled(document, title)));
	}

	/** Publishes, and waits until the edition is no longer new. */
	private void settle() {
		Bank.publish();
		get(ARTICLE);
		this.clock.travel(AFTER_THAT);
	}

	private static ResourceDocument titled(ResourceDocument document, String title) {
		return new ResourceDocument(document.id(), document.kind(), document.language(), title, document.summary(),
				document.html(), document.tags(), document.editorial(), document.passages(), document.contents(),
				document.file(), document.attachments(), document.theme(), document.model(), document.wordbook(),
				document.neighbours(), document.fingerprint(), document.details(), document.revision());
	}

	private String text(String address) {
		return new String(get(address).getResponseBodyContent(), StandardCharsets.UTF_8);
	}

	private EntityExchangeResult<byte[]> get(String address) {
		return this.client.get()
			.uri(address)
			.header(HttpHeaders.ORIGIN, "https://skole.example")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult();
	}

	/** All but the time of day, in one order. */
	private static List<String> headers(EntityExchangeResult<byte[]> answer) {
		return answer.getResponseHeaders()
			.headerSet()
			.stream()
			.filter((header) -> !HttpHeaders.DATE.equalsIgnoreCase(header.getKey()))
			.map((header) -> header.getKey() + ": " + header.getValue())
			.sorted()
			.toList();
	}

	@TestConfiguration
	static class Time {

		@Bean
		@Primary
		TravelClock travelClock() {
			return new TravelClock();
		}

	}

}
