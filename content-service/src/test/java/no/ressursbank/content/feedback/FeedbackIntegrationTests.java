package no.ressursbank.content.feedback;

import java.util.Map;

import no.ressursbank.content.member.Role;
import no.ressursbank.content.resource.Bank;
import no.ressursbank.content.thread.DiscussionTest;
import no.ressursbank.content.thread.Dump;
import no.ressursbank.content.thread.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DiscussionTest
class FeedbackIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	private Staff reader;

	private Staff editor;

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	@BeforeEach
	void arrive() {
		this.reader = Staff.member(this.port, "Lesar");
		this.editor = Staff.member(this.port, "Redaktør", Role.EDITOR);
	}

	@Test
	void editorsSeeWhatReadersSay() {
		give("plan-mot-mobbing", true, "");
		give("plan-mot-mobbing", false, "Skriv mer om nettmobbing.");
		JsonNode verdict = this.editor.get("/api/feedback").body().path(0);
		assertThat(verdict.path("resource").asString()).isEqualTo("plan-mot-mobbing");
		assertThat(verdict.path("useful").asInt()).isOne();
		assertThat(verdict.path("notUseful").asInt()).isOne();
		assertThat(verdict.path("suggestions").path(0).path("text").asString()).isEqualTo("Skriv mer om nettmobbing.");
		assertThat(this.reader.get("/api/feedback").status()).isEqualTo(403);
	}

	@Test
	void keepsNothingOfASuggestionThatTellsOfAChild() {
		assertThat(
				give("plan-mot-mobbing", false, "Eleven Ola Testmann burde hatt denne.").body().path("type").asString())
			.isEqualTo("/problems/text-stopped");
		assertThat(Dump.of(this.database)).doesNotContain("Testmann");
	}

	@Test
	void takesFeedbackOnWhatTheBankHasOnly() {
		assertThat(give("finnes-ikke", true, "").status()).isEqualTo(404);
	}

	@Test
	void editorsSeeWhatReadersDidNotFind() {
		assertThat(wish("En mal for overgangsmøte.").status()).isEqualTo(204);
		assertThat(wish(" ").status()).isEqualTo(422);
		assertThat(wish("Noe om eleven Ola Testmann.").status()).isEqualTo(422);
		JsonNode wishes = this.editor.get("/api/feedback/wishes").body();
		assertThat(wishes.path(0).path("text").asString()).isEqualTo("En mal for overgangsmøte.");
		assertThat(wishes.toString()).doesNotContain("Testmann");
		assertThat(this.reader.get("/api/feedback/wishes").status()).isEqualTo(403);
	}

	private Staff.Reply wish(String text) {
		return this.reader.post("/api/feedback/wishes", Map.of("text", text));
	}

	private Staff.Reply give(String resource, boolean useful, String suggestion) {
		return this.reader.post("/api/feedback",
				Map.of("resource", resource, "useful", useful, "suggestion", suggestion));
	}

}
