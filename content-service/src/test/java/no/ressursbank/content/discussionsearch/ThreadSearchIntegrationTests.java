package no.ressursbank.content.discussionsearch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import no.ressursbank.content.thread.AmongStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadSearchIntegrationTests extends AmongStaff {

	private static final Duration PROMISED = Duration.ofSeconds(5);

	@Autowired
	private ElasticsearchClient client;

	@Autowired
	private Projection projection;

	@Autowired
	private ProjectedPosts posts;

	@Autowired
	private ThreadsIndex index;

	@BeforeEach
	void check() {
		this.projection.check();
	}

	@Test
	void findsAThreadByAnotherFormOfItsWords() {
		String id = this.kari.begin("Rutiner for friminuttet", "Vi vurderer trekkspill til <b>vaktene</b>.");
		found("trekkspillet vakt", id);
		JsonNode hit = this.kari.search("trekkspill").path(0);
		assertThat(hit.path("title").asString()).isEqualTo("Rutiner for friminuttet");
		assertThat(this.kari.search("trekkspillene").path(0).path("excerpt").asString())
			.isEqualTo("Vi vurderer <mark>trekkspill</mark> til &lt;b&gt;vaktene&lt;&#x2F;b&gt;.");
	}

	@Test
	void showsAThreadOnceByItsBestPost() {
		String id = this.kari.begin("Sjiraffer", "Noen som har sjiraffer?");
		String answer = this.kari
			.post("/api/threads/" + id + "/posts", Map.of("text", "Sjiraffer, sjiraffer, sjiraffer!"))
			.body()
			.path("post")
			.path("id")
			.asString();
		await(() -> assertThat(this.posts.waiting()).isZero());
		assertThat(this.kari.search("sjiraff")).hasSize(1);
		assertThat(answer).isNotEmpty();
	}

	@Test
	void aHiddenPostLeavesWithinFiveSeconds() {
		String id = this.kari.begin("Papegøyer", "Om papegøyer.");
		String post = this.kari.get("/api/threads/" + id + "/posts").body().path("items").path(0).path("id").asString();
		this.kari.post("/api/threads/" + id + "/posts", Map.of("text", "Kakaduer er papegøyer."));
		found("kakadu", id);
		this.moderator.post("/api/moderation/posts/" + post, Map.of("action", "hide", "version", 1));
		// At once by the database, and by the index itself soon after.
		assertThat(this.kari.search("papegøye")).isEmpty();
		await(() -> assertThat(visible(id)).isZero());
		this.moderator.post("/api/moderation/posts/" + post, Map.of("action", "approve", "version", 2));
		found("kakadu", id);
	}

	@Test
	void aLateStateDoesNotBringAnythingBack() throws IOException {
		String id = this.kari.begin("Flaggermus", "Om flaggermus.");
		await(() -> assertThat(this.posts.waiting()).isZero());
		ProjectedPost before = all().stream()
			.filter((post) -> post.content() != null && post.content().thread().equals(UUID.fromString(id)))
			.findFirst()
			.orElseThrow();
		this.moderator.post("/api/moderation/posts/" + before.id(), Map.of("action", "delete", "version", 1));
		await(() -> assertThat(visible(id)).isZero());
		this.index.write(List.of(before), ThreadsIndex.ALIAS);
		assertThat(visible(id)).isZero();
	}

	@Test
	void repairsWhatHasDrifted() throws IOException {
		String lost = this.kari.begin("Ekorn", "Om ekorn.");
		String wrong = this.kari.begin("Grevling", "Om grevling.");
		await(() -> assertThat(this.posts.waiting()).isZero());
		UUID unknown = UUID.randomUUID();
		for (ProjectedPost post : all()) {
			if (post.content() != null && post.content().thread().toString().equals(lost)) {
				this.client.delete(
						(delete) -> delete.index(ThreadsIndex.ALIAS).id(post.id().toString()).refresh(Refresh.True));
			}
			if (post.content() != null && post.content().thread().toString().equals(wrong)) {
				this.client.index((put) -> put.index(ThreadsIndex.ALIAS)
					.id(post.id().toString())
					.document(Map.of("id", post.id().toString(), "visible", true, "text", "Noe annet", "thread", wrong))
					.refresh(Refresh.True));
			}
		}
		this.client.index((put) -> put.index(ThreadsIndex.ALIAS)
			.id(unknown.toString())
			.document(
					Map.of("id", unknown.toString(), "visible", true, "text", "Spøkelse", "thread", unknown.toString()))
			.refresh(Refresh.True));
		this.projection.check();
		found("ekorn", lost);
		found("grevling", wrong);
		await(() -> assertThat(visible(unknown.toString())).isZero());
		assertThat(this.kari.search("spøkelse")).isEmpty();
	}

	@Test
	void survivesTheLossOfTheWholeIndex() throws IOException {
		String id = this.kari.begin("Oter", "Om oter.");
		found("oter", id);
		String name = this.client.indices()
			.getAlias((get) -> get.name(ThreadsIndex.ALIAS))
			.aliases()
			.keySet()
			.iterator()
			.next();
		this.client.indices().delete((delete) -> delete.index(name));
		assertThat(this.kari.get("/api/threads/search?q=oter").status()).isEqualTo(503);
		assertThat(this.kari.get("/api/threads/" + id).status()).isEqualTo(200);
		this.projection.check();
		found("oter", id);
	}

	private List<ProjectedPost> all() {
		return this.posts.after(new UUID(0, 0), 10_000);
	}

	private void found(String question, String thread) {
		await(() -> assertThat(this.kari.search(question).valueStream().map((hit) -> hit.path("id").asString()))
			.contains(thread));
	}

	private long visible(String thread) {
		try {
			return this.client
				.count((count) -> count.index(ThreadsIndex.ALIAS)
					.query((query) -> query.bool(
							(bool) -> bool.filter((filter) -> filter.term((term) -> term.field("thread").value(thread)))
								.filter((filter) -> filter.term((term) -> term.field("visible").value(true))))))
				.count();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void await(ThrowingRunnable seen) {
		Awaitility.await().atMost(PROMISED).pollInterval(Duration.ofMillis(50)).untilAsserted(seen);
	}

}
