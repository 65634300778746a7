package no.ressursbank.content.thread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import no.ressursbank.content.member.Role;
import no.ressursbank.content.resource.Bank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DiscussionTest
@ExtendWith(OutputCaptureExtension.class)
class ThreadsIntegrationTests {

	/** Synthetic: the month is 80 too high. */
	private static final String NUMBER = "01901551207";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TravelClock clock;

	private Staff kari;

	private Staff ola;

	private Staff moderator;

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	@BeforeEach
	void arrive() {
		this.kari = Staff.member(this.port, "Kari");
		this.ola = Staff.member(this.port, "Ola");
		this.moderator = Staff.member(this.port, "Moderator", Role.MODERATOR);
	}

	@AfterEach
	void comeHome() {
		this.clock.comeHome();
	}

	@Test
	void oneBeginsAThreadAndAnotherAnswers() {
		String id = this.kari.begin("Tilsyn ute", "Hvordan ordner dere tilsynet?\n\nSe https://www.udir.no.");
		Staff.Reply answer = this.ola.post("/api/threads/" + id + "/posts", Map.of("text", "Vi bruker vester."));
		assertThat(answer.status()).isEqualTo(201);
		JsonNode posts = this.kari.get("/api/threads/" + id + "/posts").body().path("items");
		assertThat(posts).hasSize(2);
		assertThat(posts.path(0).path("html").asString())
			.startsWith("<p>Hvordan ordner dere tilsynet?</p><p>Se <a href=\"https://www.udir.no\"")
			.endsWith("</a>.</p>");
		JsonNode thread = this.ola.get("/api/threads?theme=mobbing").body().path("items").path(0);
		assertThat(thread.path("id").asString()).isEqualTo(id);
		assertThat(thread.path("replies").asInt()).isOne();
		assertThat(thread.path("author").path("municipality").asString()).isEqualTo("Lillevik");
		assertThat(thread.path("author").path("name").isNull()).isTrue();
	}

	@Test
	void whoHasNoRoleIsNoMember() {
		Staff guest = new Staff(this.port, "Gjest", "", this.kari.client());
		assertThat(guest.get("/api/threads").status()).isEqualTo(403);
		assertThat(guest.post("/api/threads/check", Map.of("text", "Hei")).status()).isEqualTo(403);
	}

	@Test
	void namesTheThemeThatIsMeant() {
		Staff.Reply reply = this.kari.post("/api/threads", Map.of("theme", "mobing", "title", "T", "text", "Hei"));
		assertThat(reply.status()).isEqualTo(422);
		assertThat(reply.body().path("suggestion").asString()).isEqualTo("mobbing");
		Staff.Reply both = this.kari.post("/api/threads",
				Map.of("theme", "mobbing", "resource", "kurs", "title", "T", "text", "Hei"));
		assertThat(both.body().path("field").asString()).isEqualTo("theme");
		assertThat(this.kari.post("/api/threads", Map.of("resource", "kurs", "step", 99, "title", "T", "text", "Hei"))
			.status()).isEqualTo(422);
		assertThat(this.kari.post("/api/threads", Map.of("resource", "kurs", "step", 1, "title", "T", "text", "Hei"))
			.status()).isEqualTo(201);
	}

	@Test
	void pagesThroughTheListWithoutRepeating() {
		List<String> begun = IntStream.range(0, 5)
			.mapToObj((i) -> this.kari.post("/api/threads",
					Map.of("resource", "plan-mot-mobbing", "title", "Tråd " + i, "text", "Hei")))
			.map((reply) -> reply.body().path("thread").path("id").asString())
			.toList();
		String address = "/api/threads?resource=plan-mot-mobbing&size=2";
		JsonNode page = this.kari.get(address).body();
		List<String> met = new ArrayList<>();
		page.path("items").forEach((thread) -> met.add(thread.path("id").asString()));
		while (!page.path("next").isNull()) {
			page = this.kari.get(address + "&cursor=" + page.path("next").asString()).body();
			page.path("items").forEach((thread) -> met.add(thread.path("id").asString()));
		}
		assertThat(met).containsExactlyElementsOf(begun.reversed());
	}

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
	void anAuthorEditsForHalfAnHourAndModeratorsSeeWhatItSaid() {
		String id = this.kari.begin("Før", "Slik var det.");
		String post = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("id").asString();
		String address = "/api/threads/" + id + "/posts/" + post;
		assertThat(this.ola.put(address, Map.of("text", "Ikke mitt", "version", 1)).status()).isEqualTo(403);
		assertThat(this.kari.put(address, Map.of("title", "Etter", "text", "Slik er det.", "version", 1)).status())
			.isEqualTo(200);
		assertThat(this.ola.get("/api/threads/" + id).body().path("title").asString()).isEqualTo("Etter");
		assertThat(this.kari.put(address, Map.of("text", "For sent ute", "version", 1)).status()).isEqualTo(409);
		assertThat(this.kari.get(address + "/history").status()).isEqualTo(403);
		assertThat(this.moderator.get(address + "/history").text()).contains("Slik var det.", "Før");
		this.clock.travel(Duration.ofMinutes(31));
		assertThat(this.kari.put(address, Map.of("text", "Sent", "version", 2)).body().path("type").asString())
			.isEqualTo("/problems/edit-too-late");
	}

	@Test
	void aDoubleClickIsOnePost() throws Exception {
		String id = this.kari.begin("Dobbeltklikk", "Hei.");
		Callable<String> click = () -> this.kari
			.post("/api/threads/" + id + "/posts", Map.of("text", "Bare én gang."), "nokkel-" + id)
			.body()
			.path("post")
			.path("id")
			.asString();
		try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<String>> clicks = IntStream.range(0, 8).mapToObj((i) -> fingers.submit(click)).toList();
			Set<String> posts = new HashSet<>();
			for (Future<String> one : clicks) {
				posts.add(one.get());
			}
			assertThat(posts).hasSize(1);
		}
		assertThat(this.kari.get("/api/threads/" + id + "/posts").body().path("items")).hasSize(2);
		Staff.Reply other = this.kari.post("/api/threads/" + id + "/posts", Map.of("text", "Noe annet."),
				"nokkel-" + id);
		assertThat(other.body().path("type").asString()).isEqualTo("/problems/key-reused");
	}

	@Test
	void marksWhatHelps() {
		String id = this.kari.begin("Nyttig", "Hei.");
		String post = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("id").asString();
		String address = "/api/threads/" + id + "/posts/" + post + "/helpful";
		assertThat(this.kari.put(address, Map.of()).status()).isEqualTo(403);
		this.ola.put(address, Map.of());
		this.ola.put(address, Map.of());
		assertThat(this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("helpful").asInt())
			.isOne();
		this.ola.delete(address);
		assertThat(this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("helpful").asInt())
			.isZero();
	}

	@Test
	void followsWhatOneHasBegunAndWhatOneWants() {
		String id = this.kari.begin("Følg", "Hei.");
		assertThat(this.kari.get("/api/threads?subscribed=true").text()).contains(id);
		assertThat(this.ola.get("/api/threads?subscribed=true").text()).doesNotContain(id);
		assertThat(this.ola.put("/api/threads/" + id + "/subscription", Map.of()).status()).isEqualTo(204);
		assertThat(this.ola.get("/api/threads?subscribed=true").text()).contains(id);
		this.kari.delete("/api/threads/" + id + "/subscription");
		assertThat(this.kari.get("/api/threads?subscribed=true").text()).doesNotContain(id);
	}

	@Test
	void keepsADraftForItsAuthorAlone() {
		assertThat(this.kari.put("/api/threads/drafts/new", Map.of("title", "T", "text", "Halvferdig")).status())
			.isEqualTo(200);
		assertThat(this.kari.get("/api/threads/drafts").text()).contains("Halvferdig");
		assertThat(this.moderator.get("/api/threads/drafts").text()).doesNotContain("Halvferdig");
		this.kari.delete("/api/threads/drafts/new");
		assertThat(this.kari.get("/api/threads/drafts").text()).doesNotContain("Halvferdig");
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

	@Test
	void aMutedMemberReadsAndDoesNotWrite() {
		String id = this.kari.begin("Taus", "Hei.");
		Staff muted = Staff.member(this.port, "Muta");
		muted.get("/api/threads");
		this.database.sql("update member set muted_until = now() + interval '1 day' where subject = 'Muta'").update();
		assertThat(muted.get("/api/threads/" + id).status()).isEqualTo(200);
		assertThat(muted.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).body().path("type").asString())
			.isEqualTo("/problems/muted");
	}

}
