package no.ressursbank.content.mydata;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import no.ressursbank.content.thread.AmongStaff;
import no.ressursbank.content.thread.Dump;
import no.ressursbank.content.thread.Staff;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MyDataIntegrationTests extends AmongStaff {

	@Autowired
	private ElasticsearchClient client;

	@Autowired
	private Retention retention;

	@Autowired
	private ErasureReplay replay;

	/** In the name as well, so that it stands wherever a name can. */
	private String canary;

	@BeforeEach
	void nameTheCanary() {
		this.canary = "Kanari" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
		this.kari = member(this.canary);
	}

	@Test
	void exportsWhatOneHasWrittenAndNothingOfOthers() {
		plant();
		Staff.Reply export = this.kari.get("/api/me/export");
		assertThat(export.status()).isEqualTo(200);
		for (String part : new String[] { "posts", "earlierVersions", "drafts", "subscriptions", "helpful", "flags",
				"courses" }) {
			assertThat(export.body().path(part)).as(part).isNotEmpty();
		}
		assertThat(export.body().path("member").path("displayName").asString()).isEqualTo(this.canary);
		assertThat(export.text()).doesNotContain("Olas svar");
	}

	@Test
	void removesEveryTraceOfAPersonAndWhatTheyWrote(CapturedOutput output) {
		String answered = plant();
		assertThat(Dump.of(this.database)).contains(this.canary);
		assertThat(this.kari.delete("/api/me?posts=remove").status()).isEqualTo(204);
		assertThat(Dump.of(this.database)).doesNotContain(this.canary);
		assertThat(output.getAll()).doesNotContain(this.canary);
		Awaitility.await()
			.atMost(Duration.ofSeconds(5))
			.untilAsserted(() -> assertThat(index()).doesNotContain(this.canary));
		assertThat(this.ola.get("/api/threads/" + answered + "/posts").text()).contains("Olas svar");
	}

	@Test
	void leavesWhatWasWrittenWithoutItsAuthor() {
		String thread = plant();
		assertThat(this.kari.delete("/api/me?posts=anonymise").status()).isEqualTo(204);
		Staff.Reply posts = this.ola.get("/api/threads/" + thread + "/posts");
		assertThat(posts.body().path("items").path(0).path("author").path("municipality").isNull()).isTrue();
		assertThat(posts.text()).contains("Hilsen tidligere medlem", "@tidligere medlem").doesNotContain(this.canary);
		assertThat(Dump.of(this.database)).doesNotContain(this.canary);
		Awaitility.await()
			.atMost(Duration.ofSeconds(5))
			.untilAsserted(() -> assertThat(index()).doesNotContain(this.canary));
	}

	@Test
	void erasesAgainWhomAnOlderBackupBringsBack() {
		plant();
		String id = this.database.sql("select id::text from member where display_name = ?")
			.param(this.canary)
			.query(String.class)
			.single();
		assertThat(this.kari.delete("/api/me?posts=remove").status()).isEqualTo(204);
		bringBack(id);
		assertThat(Dump.of(this.database)).contains(this.canary);
		assertThat(this.replay.replay()).isEqualTo(1);
		assertThat(Dump.of(this.database)).doesNotContain(this.canary);
		assertThat(this.replay.replay()).isZero();
	}

	@Test
	void asksWhichOfBoth() {
		assertThat(this.kari.delete("/api/me").status()).isIn(400, 422);
		assertThat(this.kari.delete("/api/me?posts=removed").body().path("suggestion").asString()).isEqualTo("remove");
	}

	@Test
	void archivesAndDeletesWhatHasBeenKeptLongEnough() {
		String id = this.ola.begin("Gammel tråd", "Hei.");
		this.ola.put("/api/threads/drafts/new", Map.of("text", "Gammelt utkast"));
		assertThat(this.retention.run().get("threads-archived")).isZero();
		this.clock.travel(Duration.ofDays(740));
		assertThat(this.ola.get("/api/moderation/retention").status()).isEqualTo(403);
		int planned = this.moderator.get("/api/moderation/retention").body().path("threads-archived").asInt();
		assertThat(planned).isPositive();
		assertThat(this.ola.get("/api/threads/" + id).body().path("status").asString()).isEqualTo("open");
		assertThat(this.retention.run().get("threads-archived")).isEqualTo(planned);
		assertThat(this.retention.run().values()).containsOnly(0);
		assertThat(this.ola.get("/api/threads/" + id).body().path("status").asString()).isEqualTo("archived");
		assertThat(this.ola.get("/api/threads/drafts").text()).doesNotContain("Gammelt utkast");
		assertThat(this.ola.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).status()).isEqualTo(409);
	}

	@Test
	void keepsProgressInACourse() {
		assertThat(this.kari.put("/api/me/courses/kurs", Map.of("done", new int[] { 2, 1, 2 }))
			.body()
			.path("done")
			.toString()).isEqualTo("[1,2]");
		assertThat(this.kari.get("/api/me/courses/kurs").body().path("done").toString()).isEqualTo("[1,2]");
		assertThat(this.ola.get("/api/me/courses/kurs").body().path("done")).isEmpty();
		assertThat(this.kari.put("/api/me/courses/kurs", Map.of("done", new int[] { 99 })).status()).isEqualTo(422);
		assertThat(this.kari.put("/api/me/courses/finnes-ikke", Map.of("done", new int[] { 1 })).status())
			.isEqualTo(404);
	}

	/**
	 * Leaves the canary wherever a person can leave anything; gives a thread that Ola has
	 * answered in.
	 */
	private String plant() {
		String thread = this.kari.begin("Om " + this.canary, "Tekst. Hilsen " + this.canary);
		String posts = "/api/threads/" + thread + "/posts";
		String opening = this.kari.get(posts).body().path("items").path(0).path("id").asString();
		this.kari.put(posts + "/" + opening, Map.of("text", "Endret. Hilsen " + this.canary, "version", 1));
		this.kari.post(posts, Map.of("text", "Eget svar fra " + this.canary), "nokkel " + this.canary);
		String other = this.ola.post(posts, Map.of("text", "Olas svar til @" + this.canary))
			.body()
			.path("post")
			.path("id")
			.asString();
		this.kari.put(posts + "/" + other + "/helpful", Map.of());
		this.kari.post(posts + "/" + other + "/flags", Map.of("reason", "annet"));
		this.kari.post("/api/threads", Map.of("theme", "mobbing", "title", this.canary, "form",
				Map.of("ageSpan", "9–11 år", "challenge", "Sak fra " + this.canary)));
		this.kari.post("/api/threads",
				Map.of("theme", "mobbing", "title", "Eleven Ola", "text", "Holdt tilbake: " + this.canary));
		this.kari.put("/api/threads/drafts/new", Map.of("title", this.canary, "text", this.canary));
		this.ola.put("/api/threads/drafts/" + thread, Map.of("text", "Til @" + this.canary));
		this.kari.put("/api/me/courses/kurs", Map.of("done", new int[] { 1 }));
		return thread;
	}

	/** What a backup from before the erasure holds. */
	private void bringBack(String id) {
		this.database.sql("""
				update member set issuer = 'test', subject = :name, display_name = :name, erased = null
				where id = :id::uuid""").param("name", this.canary).param("id", id).update();
		this.database.sql("""
				insert into draft (member, place, title, text, saved)
				values (:id::uuid, 'new', '', 'Utkast fra ' || :name, now())""")
			.param("name", this.canary)
			.param("id", id)
			.update();
		this.database.sql("""
				update post set author = :id::uuid, text = 'Hilsen ' || :name, status = 'visible'
				where id = (select id from post order by created desc limit 1)""")
			.param("name", this.canary)
			.param("id", id)
			.update();
	}

	private String index() {
		try {
			return this.client.search((search) -> search.index("threads-v1").size(1000), Object.class)
				.hits()
				.hits()
				.toString();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
