package no.ressursbank.content.insight;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import no.ressursbank.content.member.Role;
import no.ressursbank.content.resource.Bank;
import no.ressursbank.content.thread.DiscussionTest;
import no.ressursbank.content.thread.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** With patience: a busy machine makes an index slower than an answer may wait. */
@DiscussionTest
@TestPropertySource(properties = "spring.elasticsearch.socket-timeout=10s")
class InsightIntegrationTests {

	/** Of a month that no test searches in. */
	private static final String LOG = "search-log-v1-2020-01";

	private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

	@LocalServerPort
	private int port;

	@Autowired
	private ElasticsearchClient index;

	@Autowired
	private JdbcClient database;

	private Staff editor;

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	@BeforeEach
	void beginWithoutLog() throws IOException {
		this.editor = Staff.member(this.port, "Redaktør", Role.EDITOR);
		this.index.indices().delete((request) -> request.index(LOG).ignoreUnavailable(true));
		this.index.indices()
			.create((log) -> log.index(LOG)
				.mappings((mapping) -> mapping.properties("query", (field) -> field.keyword((keyword) -> keyword))
					.properties("hits", (field) -> field.integer((integer) -> integer))
					.properties("day", (field) -> field.date((date) -> date.format("uuuu-MM-dd")))));
	}

	@Test
	void showsWordsThatWereAskedOnThreeDaysAndNoOthers() throws IOException {
		for (int days = 0; days < 3; days++) {
			searched("foreldresamarbeid", 12, days);
			searched("skolefravær samisk", 0, days);
		}
		for (int times = 0; times < 9; times++) {
			searched("ola testmann i 5b", 0, times % 2);
		}
		JsonNode searches = this.editor.get("/api/insight/searches").body();
		assertThat(searches.path("asked").findValuesAsString("query")).containsExactly("foreldresamarbeid",
				"skolefravær samisk");
		assertThat(searches.path("missing").findValuesAsString("query")).containsExactly("skolefravær samisk");
		assertThat(searches.toString()).doesNotContain("testmann");
		assertThat(sum(searches.path("weeks"), "searches")).isEqualTo(15);
		assertThat(sum(searches.path("weeks"), "without")).isEqualTo(12);
	}

	@Test
	void whatIsFoundByNowIsNoLongerMissing() throws IOException {
		searched("nettmobbing", 0, 9);
		searched("nettmobbing", 0, 8);
		searched("nettmobbing", 4, 1);
		JsonNode searches = this.editor.get("/api/insight/searches").body();
		assertThat(searches.path("asked").path(0).path("without").asInt()).isEqualTo(2);
		assertThat(searches.path("missing")).isEmpty();
	}

	@Test
	void aBankThatWasNeverSearchedHasEmptyWeeks() throws IOException {
		this.index.indices().delete((request) -> request.index(LOG));
		JsonNode searches = this.editor.get("/api/insight/searches").body();
		assertThat(searches.path("weeks")).hasSize(13);
		assertThat(searches.path("asked")).isEmpty();
	}

	@Test
	void clicksAreAddedUpByPlace() {
		this.database.sql("delete from search_click").update();
		assertThat(clicked(1, 3).status()).isEqualTo(204);
		assertThat(clicked(1, 4).status()).isEqualTo(204);
		assertThat(clicked(12, 1).status()).isEqualTo(422);
		JsonNode clicks = this.editor.get("/api/insight/searches").body().path("clicks");
		assertThat(clicks).hasSize(1);
		assertThat(clicks.path(0).path("times").asInt()).isEqualTo(7);
	}

	@Test
	void tellsHowEachThemeStands() {
		JsonNode content = this.editor.get("/api/insight/content").body();
		JsonNode theme = content.path("themes").path(0);
		assertThat(theme.path("id").asString()).isEqualTo("mobbing");
		assertThat(theme.path("resources").asInt()).isPositive();
		assertThat(theme.path("fresh").asInt() + theme.path("soon").asInt() + theme.path("overdue").asInt())
			.isEqualTo(theme.path("resources").asInt());
		assertThat(theme.path("audiences").path("laerere").asInt()).isPositive();
		assertThat(content.path("languages").path("nn").asInt()).isPositive();
	}

	@Test
	void isForEditorsAlone() {
		for (Staff other : List.of(Staff.member(this.port, "Lesar"),
				Staff.member(this.port, "Moderator", Role.MODERATOR))) {
			assertThat(other.get("/api/insight/searches").status()).isEqualTo(403);
			assertThat(other.get("/api/insight/content").status()).isEqualTo(403);
		}
	}

	private Staff.Reply clicked(int position, int times) {
		return this.editor.post("/api/insight/clicks",
				Map.of("clicks", List.of(Map.of("position", position, "times", times))));
	}

	private void searched(String query, int hits, int daysAgo) throws IOException {
		Map<String, Object> entry = Map.of("query", query, "hits", hits, "day",
				this.today.minusDays(daysAgo).toString());
		this.index.index((request) -> request.index(LOG).document(entry).refresh(Refresh.True));
	}

	private static int sum(JsonNode items, String field) {
		int sum = 0;
		for (JsonNode item : items) {
			sum += item.path(field).asInt();
		}
		return sum;
	}

}
