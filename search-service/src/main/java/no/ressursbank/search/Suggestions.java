package no.ressursbank.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to what someone is typing.
 */
record Suggestions(List<Suggestion> suggestions) {

	/** What a word is, which is no resource. */
	static final String WORD = "word";

	/**
	 * What they may mean.
	 *
	 * @param text to show, and to search for
	 * @param kind the kind of a resource, {@code theme}, or {@code word}
	 * @param id what it leads to; null for a word
	 */
	record Suggestion(String text, String kind, @Nullable String id) {
	}

}
