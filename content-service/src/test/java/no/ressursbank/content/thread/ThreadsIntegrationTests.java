package no.ressursbank.content.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadsIntegrationTests extends AmongStaff {

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
		Staff guest = this.kari.without();
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

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain" })
	void takesNoOtherFormatThanJson(String format) {
		assertThat(this.kari.post("/api/threads", format, "title=Hei").status()).isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "theme=%00", "resource=%00", "resource=kurs&step=%00", "cursor=%00", "%00=1" })
	void aCharacterThatNoKeyboardWritesIsRefused(String query) {
		assertThat(this.kari.get("/api/threads?" + query).status()).isBetween(400, 422);
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
	void anAuthorEditsForHalfAnHourAndModeratorsSeeWhatItSaid() {
		String id = this.kari.begin("Før", "Slik var det.");
		String post = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("id").asString();
		String address = "/api/threads/" + id + "/posts/" + post;
		assertThat(this.ola.put(address, Map.of("text", "Ikke mitt", "version", 1)).status()).isEqualTo(403);
		JsonNode mine = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0);
		assertThat(Duration.between(Instant.parse(mine.path("created").asString()),
				Instant.parse(mine.path("editableUntil").asString())))
			.isEqualTo(Duration.ofMinutes(30));
		assertThat(this.ola.get("/api/threads/" + id + "/posts")
			.body()
			.path("items")
			.path(0)
			.path("editableUntil")
			.isNull()).isTrue();
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
	void keepsADraftForItsAuthorAlone() {
		assertThat(this.kari.put("/api/threads/drafts/new", Map.of("title", "T", "text", "Halvferdig")).status())
			.isEqualTo(200);
		assertThat(this.kari.get("/api/threads/drafts").text()).contains("Halvferdig");
		assertThat(this.moderator.get("/api/threads/drafts").text()).doesNotContain("Halvferdig");
		this.kari.delete("/api/threads/drafts/new");
		assertThat(this.kari.get("/api/threads/drafts").text()).doesNotContain("Halvferdig");
	}

	@Test
	void aMutedMemberReadsAndDoesNotWrite() {
		String id = this.kari.begin("Taus", "Hei.");
		Staff muted = member("Muta");
		muted.get("/api/threads");
		this.database.sql("update member set muted_until = now() + interval '1 day' where subject = 'Muta'").update();
		assertThat(muted.get("/api/threads/" + id).status()).isEqualTo(200);
		assertThat(muted.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).body().path("type").asString())
			.isEqualTo("/problems/muted");
	}

}
