package no.ressursbank.content.thread;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionsIntegrationTests extends AmongStaff {

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
	void aFollowerSeesHowManyPostsAreNewUntilTheyAreShown() {
		String id = this.kari.begin("Nytt", "Hei.");
		assertThat(unread(this.kari, id)).isZero();
		reply(this.ola, id, "Ett svar.");
		reply(this.ola, id, "To svar.");
		reply(this.kari, id, "Mitt eget.");
		assertThat(unread(this.kari, id)).isEqualTo(2);
		this.kari.get("/api/threads/" + id + "/posts?size=2");
		assertThat(unread(this.kari, id)).as("only the first page was shown").isEqualTo(2);
		this.kari.get("/api/threads/" + id + "/posts");
		assertThat(unread(this.kari, id)).isZero();
	}

	@Test
	void whatAModeratorApprovesLateIsNew() {
		String id = this.kari.begin("Sent godkjent", "Hei.");
		String held = reply(this.ola, id, "Eleven Ola vil ikke inn.");
		reply(this.ola, id, "Noe annet.");
		this.kari.get("/api/threads/" + id + "/posts");
		assertThat(unread(this.kari, id)).isZero();
		this.moderator.post("/api/moderation/posts/" + held, Map.of("action", "approve", "version", 1));
		assertThat(unread(this.kari, id)).isOne();
	}

	@Test
	void whoBeginsToFollowIsToldOfWhatComesAfter() {
		String id = this.kari.begin("Følges senere", "Hei.");
		reply(this.kari, id, "Før.");
		this.ola.put("/api/threads/" + id + "/subscription", Map.of());
		assertThat(unread(this.ola, id)).isZero();
		reply(this.kari, id, "Etter.");
		assertThat(unread(this.ola, id)).isOne();
		this.ola.delete("/api/threads/" + id + "/subscription");
		assertThat(this.ola.get("/api/me/subscriptions").text()).doesNotContain(id);
	}

	private static String reply(Staff staff, String thread, String text) {
		return staff.post("/api/threads/" + thread + "/posts", Map.of("text", text))
			.body()
			.path("post")
			.path("id")
			.asString();
	}

	private static int unread(Staff staff, String thread) {
		JsonNode followed = staff.get("/api/me/subscriptions").body();
		for (JsonNode item : followed.path("items")) {
			if (item.path("thread").path("id").asString().equals(thread)) {
				assertThat(followed.path("unread").asInt()).isGreaterThanOrEqualTo(item.path("unread").asInt());
				return item.path("unread").asInt();
			}
		}
		throw new AssertionError(followed.toString());
	}

}
