package no.ressursbank.portal.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a question that is being typed may go on.
 */
public record Suggestions(List<Suggestion> suggestions) {

	/**
	 * A text to search for.
	 *
	 * @param kind of the resource it names, theme, or word
	 */
	public record Suggestion(String text, String kind, @Nullable String id) {
	}

}
