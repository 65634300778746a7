package no.ressursbank.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch.core.search.Hit;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** With patience: a busy machine makes an index slower than a search may wait. */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.elasticsearch.socket-timeout=10s")
class SearchLogIntegrationTests {

	private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

	private final String name = "search-log-v1-" + YearMonth.from(this.today);

	private final Calls calls;

	private final LiveWords words;

	private final SearchLog log;

	private final ElasticsearchClient client;

	SearchLogIntegrationTests(@Autowired RestTestClient client, @Autowired LiveWords words, @Autowired SearchLog log,
			@Autowired ElasticsearchClient elasticsearch) {
		this.calls = new Calls(client);
		this.words = words;
		this.log = log;
		this.client = elasticsearch;
	}

	@BeforeEach
	void beginWithoutLog() throws IOException {
		Bank.publish();
		this.words.refresh();
		this.log.flush();
		this.client.indices().delete((request) -> request.index(this.name).ignoreUnavailable(true));
	}

	@Test
	void holdsTheWordsTheHitsTheTimeAndTheDayAndNothingElse() throws IOException {
		String next = this.calls.get("/api/search?q=Friminutt&size=5").read("$.next");
		this.calls.get("/api/search?q=Friminutt&size=5&cursor={next}", next);
		this.calls.get("/api/search?theme=mobbing");
		this.calls.get("/api/search?q={q}", "ring 912 34 567");
		this.calls.get("/api/search?q={q}", "kari@skole.example");
		this.calls.get("/actuator/health/readiness");
		this.log.flush();
		assertThat(entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.source()).containsOnlyKeys("query", "hits", "tookMs", "day")
				.containsEntry("query", "friminutt")
				.containsEntry("hits", Bank.ALIKE)
				.containsEntry("day", this.today.toString());
			// The server's own ids, of twenty characters, tell the time.
			assertThat(entry.id()).hasSize(36);
		});
		assertThat(this.client.indices().getMapping((request) -> request.index(this.name)).get(this.name)).isNotNull()
			.satisfies((index) -> assertThat(index.mappings().dynamic()).isEqualTo(DynamicMapping.Strict));
	}

	@Test
	void whatIsOlderThanThirteenMonthsIsDropped() throws IOException {
		String old = "search-log-v1-" + YearMonth.from(this.today).minusMonths(14);
		this.client.indices().create((request) -> request.index(old));
		this.calls.get("/api/search?q=friminutt");
		this.log.flush();
		this.log.dropOld();
		assertThat(this.client.indices().exists((request) -> request.index(old)).value()).isFalse();
		assertThat(entries()).hasSize(1);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" }) // a class knows no type parameters
	private List<Hit<Map<String, Object>>> entries() throws IOException {
		this.client.indices().refresh((request) -> request.index(this.name));
		return (List) this.client.search((request) -> request.index(this.name).size(100), Map.class).hits().hits();
	}

}
