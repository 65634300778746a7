package no.ressursbank.content.moderation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import no.ressursbank.content.member.Role;
import no.ressursbank.content.thread.AmongStaff;
import no.ressursbank.content.thread.Dump;
import no.ressursbank.content.thread.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModerationIntegrationTests extends AmongStaff {

	@Test
	void oneFlagOfPersonalDataHidesAtOnce() {
		String id = this.kari.begin("Skal bort", "Hei.");
		String post = opening(id);
		assertThat(flag(this.ola, id, post, "personopplysninger").status()).isEqualTo(204);
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(404);
		assertThat(this.kari.get("/api/threads/" + id).body().path("visibility").asString()).isEqualTo("hidden");
		JsonNode waiting = waiting(post);
		assertThat(waiting.path("reasons").path(0).asString()).isEqualTo("personopplysninger");
		assertThat(waiting.path("ageHours").asInt()).isZero();
		decide(this.moderator, post, "approve", 2);
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(200);
		assertThat(waiting(post).isMissingNode()).isTrue();
	}

	@Test
	void otherFlagsWaitForAModerator() {
		String id = this.kari.begin("Blir stående", "Hei.");
		flag(this.ola, id, opening(id), "reklame");
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(200);
		assertThat(waiting(opening(id)).path("reasons").path(0).asString()).isEqualTo("reklame");
		Staff.Reply unknown = flag(this.ola, id, opening(id), "reklamme");
		assertThat(unknown.body().path("suggestion").asString()).isEqualTo("reklame");
	}

	@Test
	void twoModeratorsAtOnceHaveOneOutcomeAndBothAreTold() throws Exception {
		for (int round = 0; round < 10; round++) {
			String id = this.kari.begin("Eleven Ola", "Han vil ikke inn etter friminuttet.");
			String post = opening(id);
			Staff other = member("Moderator 2", Role.MODERATOR);
			List<Staff.Reply> replies;
			try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
				Future<Staff.Reply> one = both.submit(() -> decide(this.moderator, post, "approve", 1));
				Future<Staff.Reply> two = both.submit(() -> decide(other, post, "delete", 1));
				replies = List.of(one.get(), two.get());
			}
			assertThat(replies).extracting(Staff.Reply::status).containsExactlyInAnyOrder(200, 409);
			Staff.Reply second = replies.stream().filter((reply) -> reply.status() == 409).findFirst().orElseThrow();
			String done = (replies.getFirst().status() == 200) ? "approve" : "delete";
			assertThat(second.body().path("happened").path("action").asString()).isEqualTo(done);
			assertThat(acts(post)).containsExactly(done);
		}
	}

	@Test
	void whatIsDeletedIsGoneForGood() {
		String id = this.kari.begin("Slettes", "Kanarifugl-42 i opprinnelig tekst.");
		String post = opening(id);
		this.kari.put("/api/threads/" + id + "/posts/" + post, Map.of("text", "Kanarifugl-43", "version", 1));
		assertThat(decide(this.moderator, post, "delete", 2).status()).isEqualTo(200);
		assertThat(Dump.of(this.database)).doesNotContain("Kanarifugl-4");
		Stream.of(this.kari, this.ola, this.moderator)
			.forEach((staff) -> assertThat(staff.get("/api/threads/" + id).status()).isEqualTo(404));
	}

	@Test
	void nobodyDecidesOnTheirOwnPost() {
		String id = this.moderator.begin("Eleven Ola", "Vil ikke inn etter friminuttet.");
		Staff.Reply own = decide(this.moderator, opening(id), "approve", 1);
		assertThat(own.status()).isEqualTo(403);
		assertThat(own.body().path("detail").asString()).contains("en annen moderator");
		assertThat(decide(this.moderator, opening(id), "accept-summary", 1).status()).isEqualTo(403);
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(404);
		Staff other = member("Moderator 2", Role.MODERATOR);
		assertThat(decide(other, opening(id), "approve", 1).status()).isEqualTo(200);
		assertThat(this.ola.get("/api/threads/" + id).status()).isEqualTo(200);
	}

	@Test
	void closesAndOpensAThread() {
		String id = this.kari.begin("Stenges", "Hei.");
		assertThat(
				this.moderator.post("/api/moderation/threads/" + id, Map.of("action", "close", "version", 1)).status())
			.isEqualTo(200);
		assertThat(this.ola.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).body().path("type").asString())
			.isEqualTo("/problems/thread-closed");
		Staff.Reply late = this.moderator.post("/api/moderation/threads/" + id,
				Map.of("action", "close", "version", 1));
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.body().path("happened").path("action").asString()).isEqualTo("close");
		this.moderator.post("/api/moderation/threads/" + id, Map.of("action", "reopen", "version", 2));
		assertThat(this.ola.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).status()).isEqualTo(201);
	}

	@Test
	void acceptsASummary() {
		String id = this.kari.begin("Sammendrag", "Hei.");
		String post = this.ola.post("/api/threads/" + id + "/posts", Map.of("text", "Kort sagt: vester."))
			.body()
			.path("post")
			.path("id")
			.asString();
		assertThat(decide(this.moderator, post, "accept-summary", 1).status()).isEqualTo(200);
		assertThat(this.kari.get("/api/threads/" + id).body().path("summary").asString()).isEqualTo(post);
	}

	@Test
	void mutesAndUnmutes() {
		String id = this.kari.begin("Demping", "Hei.");
		Staff loud = member("Bråkebøtte");
		String post = loud.post("/api/threads/" + id + "/posts", Map.of("text", "Kjøp!"))
			.body()
			.path("post")
			.path("id")
			.asString();
		flag(this.ola, id, post, "reklame");
		String member = waiting(post).path("member").asString();
		assertThat(this.moderator.post("/api/moderation/members/" + member + "/mute", Map.of("days", 7)).status())
			.isEqualTo(204);
		assertThat(loud.post("/api/threads/" + id + "/posts", Map.of("text", "Mer!")).status()).isEqualTo(403);
		this.moderator.post("/api/moderation/members/" + member + "/mute", Map.of("days", 0));
		assertThat(loud.post("/api/threads/" + id + "/posts", Map.of("text", "Beklager.")).status()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update moderation_log set action = 'x'", "delete from moderation_log",
			"truncate moderation_log" })
	void theLogOnlyGrows(String sql) {
		String id = this.kari.begin("Logg", "Hei.");
		decide(this.moderator, opening(id), "hide", 1);
		assertThatThrownBy(() -> this.database.sql(sql).update()).isInstanceOf(DataAccessException.class);
		assertThat(acts(opening(id))).containsExactly("hide");
	}

	@Test
	void onlyModeratorsSeeAndDecide() {
		String id = this.kari.begin("Ikke for alle", "Hei.");
		String post = opening(id);
		assertThat(this.ola.get("/api/moderation/queue").status()).isEqualTo(403);
		assertThat(this.ola.get("/api/moderation/log").status()).isEqualTo(403);
		assertThat(decide(this.ola, post, "hide", 1).status()).isEqualTo(403);
	}

	private String opening(String thread) {
		return this.moderator.get("/api/threads/" + thread + "/posts")
			.body()
			.path("items")
			.path(0)
			.path("id")
			.asString();
	}

	private JsonNode waiting(String post) {
		for (JsonNode item : this.moderator.get("/api/moderation/queue").body().path("items")) {
			if (item.path("post").path("id").asString().equals(post)) {
				return item;
			}
		}
		return this.moderator.get("/api/moderation/queue").body().path("nothing");
	}

	private List<String> acts(String post) {
		return this.database
			.sql("select action from moderation_log where post = cast(:post as uuid) and action <> 'flag'")
			.param("post", post)
			.query((row, number) -> row.getString("action"))
			.list();
	}

	private static Staff.Reply flag(Staff staff, String thread, String post, String reason) {
		return staff.post("/api/threads/" + thread + "/posts/" + post + "/flags", Map.of("reason", reason));
	}

	private static Staff.Reply decide(Staff staff, String post, String action, int version) {
		return staff.post("/api/moderation/posts/" + post, Map.of("action", action, "version", version));
	}

}
