package no.ressursbank.content.resource;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Texts of the vocabulary, which stand in the index by language.
 */
final class Translated {

	private static final String BOKMAL = "nb";

	private Translated() {
	}

	/**
	 * The text in a language, or in bokmål when there is none; null when it was never
	 * written.
	 */
	static @Nullable String of(Map<String, String> texts, String language) {
		String text = texts.get(language);
		return (text != null) ? text : texts.get(BOKMAL);
	}

	static String of(Map<String, String> texts, String language, String otherwise) {
		String text = of(texts, language);
		return (text != null) ? text : otherwise;
	}

}
