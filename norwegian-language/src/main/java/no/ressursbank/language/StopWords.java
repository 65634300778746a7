package no.ressursbank.language;

import java.util.Set;

/**
 * Words of both written forms that say nothing about what a text is about.
 */
public final class StopWords {

	private static final Set<String> WORDS = Set.copyOf(WordList.named("stop-words.txt").words());

	private StopWords() {
	}

	/**
	 * Tells whether a word is one.
	 * @param word a word in lower case, normalised
	 * @return whether it is left out of the index
	 */
	public static boolean contain(String word) {
		return WORDS.contains(word);
	}

}
