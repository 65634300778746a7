package no.ressursbank.language;

/**
 * The index term of a Norwegian word. Index and query must come here alike, or they do
 * not meet.
 */
public final class NorwegianTerms {

	private NorwegianTerms() {
	}

	/**
	 * Finds the term of a word: normalised, as bokmål, stemmed and folded.
	 * @param token one word, in any case and in either written form
	 * @param level how far to stem
	 * @return the term; empty only for a token of nothing but invisible characters
	 */
	public static String term(String token, Level level) {
		String word = Fold.letters(Normaliser.normalise(token));
		return Fold.fold(Stemmer.stem(Nynorsk.toBokmal(word), level));
	}

	/**
	 * Finds the term shared by all forms of a word.
	 * @param token one word
	 * @return its term at {@link Level#INFLECTION}
	 */
	public static String inflection(String token) {
		return term(token, Level.INFLECTION);
	}

	/**
	 * Finds the term shared by all forms of a word and by words made from it.
	 * @param token one word
	 * @return its term at {@link Level#ROOT}
	 */
	public static String root(String token) {
		return term(token, Level.ROOT);
	}

}
