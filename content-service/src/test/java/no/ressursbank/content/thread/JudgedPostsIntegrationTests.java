package no.ressursbank.content.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guard says decides who sees a text, and whether it is kept. */
@ExtendWith(OutputCaptureExtension.class)
class JudgedPostsIntegrationTests extends AmongStaff {

	/** Synthetic: the month is 80 too high. */
	private static final String NUMBER = "01901551207";

	@Test
	void nothingOfAStoppedTextIsKept(CapturedOutput output) {
		String secret = "Hemmeligheten " + UUID.randomUUID();
		Map<String, Object> stopped = Map.of("theme", "mobbing", "title", secret, "text", secret + " " + NUMBER);
		Staff.Reply reply = this.kari.post("/api/threads", stopped);
		assertThat(reply.status()).isEqualTo(422);
		assertThat(reply.body().path("type").asString()).isEqualTo("/problems/text-stopped");
		assertThat(reply.body().path("level").asString()).isEqualTo("stop");
		JsonNode finding = reply.body().path("findings").path(0);
		assertThat(finding.path("field").asString()).isEqualTo("text");
		assertThat(finding.path("start").asInt()).isEqualTo(secret.length() + 1);
		assertThat(this.kari.put("/api/threads/drafts/new", Map.of("text", secret + " " + NUMBER)).status())
			.isEqualTo(422);
		this.kari.post("/api/threads/check", Map.of("text", secret + " " + NUMBER));
		assertThat(Dump.of(this.database)).doesNotContain(secret, NUMBER);
		assertThat(output.getAll()).doesNotContain(secret, NUMBER).contains("national-id");
	}

	@Test
	void checksWithoutStoring() {
		Staff.Reply reply = this.kari.post("/api/threads/check",
				Map.of("title", "Råd om eleven Ola", "text", "Takk for hjelpen."));
		assertThat(reply.body().path("level").asString()).isEqualTo("hold");
		JsonNode finding = reply.body().path("findings").path(0);
		assertThat(finding.path("field").asString()).isEqualTo("title");
		assertThat(finding.path("rule").asString()).isEqualTo("pupil-name");
		assertThat(finding.path("hint").asString()).isNotEmpty();
	}

	@Test
	void whatIsHeldOnlyAuthorAndModeratorsSee() {
		Staff.Reply reply = this.kari.post("/api/threads",
				Map.of("theme", "mobbing", "title", "Eleven Ola", "text", "Han vil ikke inn etter friminuttet."));
		assertThat(reply.status()).isEqualTo(201);
		assertThat(reply.body().path("level").asString()).isEqualTo("hold");
		String address = "/api/threads/" + reply.body().path("thread").path("id").asString();
		assertThat(this.kari.get(address).body().path("visibility").asString()).isEqualTo("held");
		assertThat(this.moderator.get(address).status()).isEqualTo(200);
		for (String hidden : List.of(address, address + "/posts")) {
			assertThat(this.ola.get(hidden).status()).isEqualTo(404);
		}
		assertThat(this.ola.post(address + "/posts", Map.of("text", "Hei")).status()).isEqualTo(404);
		assertThat(this.ola.get("/api/threads").text()).doesNotContain(address);
	}

	@Test
	void warnsUntilTheWriterConfirms() {
		Map<String, Object> warned = Map.of("theme", "mobbing", "title", "Råd", "text",
				"Betal turpengene til kontonummer 68973210878 innen fredag.");
		Staff.Reply reply = this.kari.post("/api/threads", warned);
		assertThat(reply.body().path("type").asString()).isEqualTo("/problems/text-unconfirmed");
		Map<String, Object> confirmed = new HashMap<>(warned);
		confirmed.put("confirmedWarnings", true);
		assertThat(this.kari.post("/api/threads", confirmed).body().path("thread").path("visibility").asString())
			.isEqualTo("visible");
	}

	@Test
	void aNumberSharedOutOverPostsIsStopped() {
		String id = this.kari.begin("Lang sak", "Jeg skriver i flere deler " + NUMBER.substring(0, 6));
		Staff.Reply second = this.kari.post("/api/threads/" + id + "/posts",
				Map.of("text", NUMBER.substring(6) + " er resten"));
		assertThat(second.body().path("type").asString()).isEqualTo("/problems/text-stopped");
		assertThat(second.body().path("findings").path(0).path("end").asInt()).isEqualTo(5);
		assertThat(this.ola.post("/api/threads/" + id + "/posts", Map.of("text", NUMBER.substring(6) + " kroner"))
			.status()).isEqualTo(201);
	}

	@Test
	void anEditIsJudgedToo() {
		String id = this.kari.begin("Endring", "Først uten noe.");
		JsonNode post = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0);
		String address = "/api/threads/" + id + "/posts/" + post.path("id").asString();
		Map<String, Object> edit = Map.of("text", "Nå med " + NUMBER, "version", 1);
		assertThat(this.kari.put(address, edit).body().path("type").asString()).isEqualTo("/problems/text-stopped");
		assertThat(this.kari.put(address, Map.of("text", "Eleven Ola vil ikke inn.", "version", 1))
			.body()
			.path("post")
			.path("status")
			.asString()).isEqualTo("held");
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(404);
	}

	@Test
	void aCaseIsStoredAndShownAsAForm() {
		Staff.Reply reply = this.kari.post("/api/threads", Map.of("theme", "mobbing", "title", "En sak", "form",
				Map.of("ageSpan", "9–11 år", "challenge", "Vil ikke inn.", "wonder", "Hva gjør dere?")));
		JsonNode post = reply.body().path("post");
		assertThat(post.path("form").path("ageSpan").asString()).isEqualTo("9–11 år");
		assertThat(post.path("html").asString())
			.startsWith("<dl><dt>Alder, omtrent</dt><dd><p>9–11 år</p></dd><dt>Det som er vanskelig</dt>");
		Staff.Reply stopped = this.kari.post("/api/threads", Map.of("theme", "mobbing", "title", "En sak", "form",
				Map.of("ageSpan", "9–11 år", "challenge", "Nummer " + NUMBER)));
		JsonNode finding = stopped.body().path("findings").path(0);
		assertThat(finding.path("field").asString()).isEqualTo("challenge");
		assertThat(finding.path("start").asInt()).isEqualTo(8 - 1);
	}

	@Test
	void recallsTheDutyToReportWithoutBlocking() {
		Staff.Reply reply = this.kari.post("/api/threads", Map.of("theme", "mobbing", "title", "Bekymring", "text",
				"En elev på mellomtrinnet sier at far slår hjemme."));
		assertThat(reply.status()).isEqualTo(201);
		JsonNode duty = reply.body().path("duty");
		assertThat(duty.path("report").asString()).contains("§ 13-2");
		assertThat(duty.path("avert").asString()).contains("§ 196");
		assertThat(duty.path("help").path(0).path("phone").asString()).isEqualTo("116 111");
		assertThat(this.kari.post("/api/threads/check", Map.of("text", "Hvem har tilsyn ute?"))
			.body()
			.path("duty")
			.isNull()).isTrue();
	}

}
