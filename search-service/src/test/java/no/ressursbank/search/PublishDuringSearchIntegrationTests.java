package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers go on while the index they read is replaced. */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishDuringSearchIntegrationTests {

	private final Calls calls;

	private final LiveWords words;

	PublishDuringSearchIntegrationTests(@Autowired RestTestClient client, @Autowired LiveWords words) {
		this.calls = new Calls(client);
		this.words = words;
	}

	@BeforeEach
	void publish() {
		Bank.publish();
		this.words.refresh();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/search?size=4", "/api/search?size=4&q=friminutt",
			"/api/search?size=4&q=friminutt&sort=date" })
	void pagesHaveNoRepeatsUntilTheyEndOrSaySo(String query) {
		DocumentContext first = this.calls.get(query);
		List<String> ids = new ArrayList<>(first.<List<String>>read("$.hits[*].id"));
		String next = first.read("$.next");
		int status = 200;
		while (next != null && status == 200) {
			if (ids.size() == 8) {
				Bank.publish();
			}
			EntityExchangeResult<String> page = this.calls.exchange(query + "&cursor=" + next);
			status = page.getStatus().value();
			DocumentContext answer = JsonPath.parse(page.getResponseBody());
			if (status == 200) {
				ids.addAll(answer.<List<String>>read("$.hits[*].id"));
				next = answer.read("$.next");
			}
		}
		assertThat(status).isIn(200, 410);
		assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(8);
		if (status == 200) {
			assertThat(ids).hasSize(first.read("$.total"));
		}
	}

	@Test
	void aCursorOfTheIndexBeforeSaysToBeginAgain() {
		String cursor = this.calls.get("/api/search?size=4").read("$.next");
		Bank.publish();
		this.words.refresh();
		EntityExchangeResult<String> answer = this.calls.exchange("/api/search?size=4&cursor=" + cursor);
		assertThat(answer.getStatus().value()).isEqualTo(410);
		assertThat(answer.getResponseBody()).contains("/problems/cursor-expired", "Begynn på første side");
	}

	@Test
	void aCursorOfTheSameIndexBeforeAChangeSaysToBeginAgain() {
		String cursor = this.calls.get("/api/search?size=4").read("$.next");
		Bank.add(article());
		assertThat(this.calls.exchange("/api/search?size=4&cursor=" + cursor).getStatus().value()).isEqualTo(410);
	}

	@Test
	void theWordsOfAChangedIndexAreTakenByThemselves() throws InterruptedException {
		Bank.add(article());
		for (int i = 0; i < 100 && !knows("blorgmaskin"); i++) {
			Thread.sleep(100);
		}
		assertThat(knows("blorgmaskin")).isTrue();
		assertThat(this.calls.get("/api/search?q=blorgmaskin").<List<String>>read("$.hits[*].id"))
			.containsExactly("blorg");
	}

	private boolean knows(String word) {
		return this.words.current().words().hold(word);
	}

	private static ResourceDocument article() {
		return Bank.article("blorg", Language.NB, "mobbing", "Om blorgmaskin",
				new Passage("Blorg", "En blorgmaskin er ny her.", null, null));
	}

	@Test
	void everyEndpointAnswersWhenTheIndexItKnewIsGone() {
		for (String uri : List.of("/api/search?q=mobbing", "/api/suggest?q=mob", "/api/related/mistanke-om-mobbing")) {
			// The second publication drops the index that was live before the first.
			Bank.publish();
			Bank.publish();
			assertThat(this.calls.exchange(uri).getStatus().value()).isEqualTo(200);
		}
	}

	@Test
	void aNewIndexIsTakenByItself() throws InterruptedException {
		String before = this.words.current().indexName();
		Bank.publish();
		for (int i = 0; i < 100 && this.words.current().indexName().equals(before); i++) {
			Thread.sleep(100);
		}
		assertThat(this.words.current().indexName()).isNotEqualTo(before);
	}

}
