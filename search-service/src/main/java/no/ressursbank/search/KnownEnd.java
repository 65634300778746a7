package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.search.QueryWord.Part;

/**
 * What can be understood of a word that neither the texts nor their parts know: the
 * longest known word that it begins or ends with, as utredning in utredningskø and
 * alkohol in alkoholisert.
 */
final class KnownEnd {

	/** Shorter ones begin too many words by chance. */
	private static final int SHORTEST = 5;

	private KnownEnd() {
	}

	/**
	 * Finds it.
	 * @return one part, or none: half of the word at least must be understood
	 */
	static List<Part> of(String text, Words words) {
		for (int length = text.length() - 1; length >= Math.max(SHORTEST, (text.length() + 1) / 2); length--) {
			for (String end : List.of(text.substring(0, length), text.substring(text.length() - length))) {
				String root = NorwegianTerms.root(end);
				if (words.hold(root)) {
					return List.of(new Part(root, Meanings.of(root, words)));
				}
			}
		}
		return List.of();
	}

}
