package no.ressursbank.content.thread;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody wants to have read: the text of a post, or the form in its place.
 *
 * @param title of the thread when it is the opening post, else empty
 * @param text plain text; that of the form when there is one
 * @param form null for an ordinary post
 */
record Contribution(String title, String text, @Nullable CaseForm form) {

	private static final JsonMapper JSON = new JsonMapper();

	static Contribution of(@Nullable String title, @Nullable String text, @Nullable CaseForm form) {
		return new Contribution(or(title), (form != null) ? form.text() : or(text), form);
	}

	/** The form as it is stored. */
	@Nullable String formJson() {
		return (this.form != null) ? JSON.writeValueAsString(this.form) : null;
	}

	static @Nullable CaseForm form(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, CaseForm.class) : null;
	}

	private static String or(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
