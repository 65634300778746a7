package no.ressursbank.content.access;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Makes things that belong to somebody, through the API alone. */
record Belongings(Described service) {

	private static final String HELD = "Eleven Ola vil ikke inn.";

	private static final String HARMLESS = "Hvordan ordner dere tilsynet?";

	/**
	 * What the variables of a path stand for.
	 * @param owner token of whom it belongs to
	 * @param held whether only the owner and moderators may see it
	 */
	Map<String, String> of(String path, String owner, boolean held) {
		Map<String, String> variables = new HashMap<>();
		boolean post = path.contains("{post}") || path.startsWith("/api/moderation/posts/");
		if (path.startsWith("/api/moderation/members/")) {
			variables.put("id", this.service.ask("GET", "/api/me", Map.of(), owner).body().path("id").asString());
		}
		else if (post) {
			String host = Issuer.running().token("vert", "member");
			String thread = begin(host, "Tilsyn ute", false).path("thread").path("id").asString();
			String id = reply(thread, owner, held ? HELD : HARMLESS);
			variables.put("id", path.contains("{post}") ? thread : id);
			variables.put("post", id);
		}
		else {
			variables.put("id", begin(owner, "Tilsyn ute", held).path("thread").path("id").asString());
		}
		return variables;
	}

	/** Begins a thread. */
	JsonNode begin(String owner, String title, boolean held) {
		return created(this.service.send("POST", "/api/threads", Map.of(),
				"{\"theme\": \"mobbing\", \"title\": \"%s\", \"text\": \"%s\"}".formatted(title,
						held ? HELD : HARMLESS),
				owner));
	}

	/** Leaves something wherever somebody can, and gives all of it. */
	String plant(String owner, String canary) {
		begin(owner, canary, false);
		this.service.send("PUT", "/api/threads/drafts/new", Map.of(), "{\"text\": \"%s\"}".formatted(canary), owner);
		this.service.ask("PUT", "/api/me/courses/{id}", Map.of(), owner);
		return everythingOf(owner);
	}

	/** What the bank keeps of somebody. */
	String everythingOf(String owner) {
		return this.service.ask("GET", "/api/me/export", Map.of(), owner).text();
	}

	/** Decides on everything that waits for a moderator. */
	void settle(String moderator) {
		JsonNode waiting = this.service.ask("GET", "/api/moderation/queue", Map.of(), moderator).body().path("items");
		while (!waiting.isEmpty()) {
			for (JsonNode item : waiting) {
				JsonNode post = item.path("post");
				int status = this.service
					.send("POST", "/api/moderation/posts/{id}", Map.of("id", post.path("id").asString()),
							"{\"action\": \"hide\", \"version\": %d}".formatted(post.path("version").asInt()),
							moderator)
					.status();
				if (status != 200) {
					throw new AssertionError("Cannot settle " + post + ": " + status);
				}
			}
			waiting = this.service.ask("GET", "/api/moderation/queue", Map.of(), moderator).body().path("items");
		}
	}

	private String reply(String thread, String owner, String text) {
		return created(this.service.send("POST", "/api/threads/{id}/posts", Map.of("id", thread),
				"{\"text\": \"%s\"}".formatted(text), owner))
			.path("post")
			.path("id")
			.asString();
	}

	private static JsonNode created(Described.Reply reply) {
		if (reply.status() != 201) {
			throw new AssertionError(reply.toString());
		}
		return reply.body();
	}

}
