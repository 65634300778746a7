package no.ressursbank.content.moderation;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * Why somebody thinks that a moderator should look at a post. There is no room for free
 * text, in which the next secret would stand.
 *
 * @param reason one of the list
 */
record NewFlag(@NotNull(message = "{parameter.required}") String reason) {

	/** Hides the post at once, whoever says it. */
	static final String PERSONAL_DATA = "personopplysninger";

	static final List<String> REASONS = List.of(PERSONAL_DATA, "krenkende", "feil", "reklame", "utenfor-tema", "annet");

}
