package no.ressursbank.content.discussionsearch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post as search knows it. One that not all members may see is there as an empty mark
 * with its revision, so that an older state that comes late cannot bring it back.
 *
 * @param revision of the post in the database; the version of the document
 * @param content null when the post is not visible
 */
record ProjectedPost(UUID id, long revision, @Nullable Content content) {

	Map<String, Object> document() {
		Map<String, Object> document = new HashMap<>(Map.of("id", this.id.toString(), "visible", this.content != null));
		if (this.content != null) {
			document.put("thread", this.content.thread().toString());
			document.put("version", this.content.version());
			document.put("created", this.content.created().toString());
			document.put("text", this.content.text());
			put(document, "title", this.content.title());
			put(document, "theme", this.content.theme());
			put(document, "resource", this.content.resource());
		}
		return document;
	}

	private static void put(Map<String, Object> document, String field, @Nullable String value) {
		if (value != null) {
			document.put(field, value);
		}
	}

	/**
	 * What is searched.
	 *
	 * @param title of the thread when the post opens it, else null
	 */
	record Content(UUID thread, int version, @Nullable String title, String text, @Nullable String theme,
			@Nullable String resource, Instant created) {
	}

}
