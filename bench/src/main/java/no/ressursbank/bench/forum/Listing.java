package no.ressursbank.bench.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumClient;
import tools.jackson.databind.JsonNode;

/**
 * All posts that somebody can read, page by page through the API.
 *
 * @param posts each once for every time it was met
 */
record Listing(List<Entry> posts) {

	private static final String PAGE = "?size=100";

	/**
	 * Reads everything.
	 * @throws IllegalStateException when the service does not answer
	 */
	static Listing read(ForumClient client) {
		List<Entry> posts = new ArrayList<>();
		each(client, "/api/threads",
				(thread) -> each(client, "/api/threads/" + thread.path("id").asString() + "/posts",
						(post) -> posts.add(new Entry(post.path("id").asString(), post.path("text").asString(),
								post.path("status").asString()))));
		return new Listing(posts);
	}

	private static void each(ForumClient client, String path, Consumer<JsonNode> taker) {
		String next = "";
		do {
			ForumAnswer page = client.get(path + PAGE + (next.isEmpty() ? "" : "&cursor=" + next));
			if (!page.isAcknowledged()) {
				throw new IllegalStateException(path + " svarer " + page.status());
			}
			page.body().path("items").forEach(taker);
			next = page.body().path("next").asString("");
		}
		while (!next.isEmpty());
	}

	/**
	 * A post as it is shown.
	 */
	record Entry(String id, String text, String status) {

		/** The word that stands in no other post. */
		String marker() {
			return this.text.substring(0, Math.max(0, this.text.indexOf(' ')));
		}

		boolean isVisible() {
			return this.status.equals("visible");
		}

	}

}
