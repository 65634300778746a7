package no.ressursbank.language;

/**
 * Removes endings of bokmål and nynorsk. A stem is a key and need not be a word: what
 * counts is that the forms of a word get the same one, and that other words get another.
 * Listed stems are never shortened; irregular forms become their dictionary form first.
 */
final class Stemmer {

	private static final Tails IRREGULAR = new Tails(WordList.named("irregular.txt"));

	private static final Tails STEMS = new Tails(WordList.named("stems.txt"));

	/** Derivation can be stacked, as in mot-iv-er-ing, but hardly deeper. */
	private static final int MOST_DERIVATIONS = 3;

	private Stemmer() {
	}

	/** Takes a bokmål word of the letters a to å and gives its stem. */
	static String stem(String word, Level level) {
		String regular = regular(word);
		if (!isWord(regular)) {
			return regular;
		}
		Stem stem = new Stem(regular, STEMS);
		stem.strip(Endings.GENITIVE);
		stem.strip(Endings.INFLECTION);
		stripAgent(stem);
		if (level == Level.ROOT) {
			int derivations = 0;
			while (derivations++ < MOST_DERIVATIONS && stem.strip(Endings.DERIVATION)) {
				stripAgent(stem);
			}
		}
		stem.tidy();
		return stem.toString();
	}

	private static void stripAgent(Stem stem) {
		stem.strip(Endings.AGENT);
		stem.strip(Endings.LOOSE);
	}

	/** Only letters, and more than two: anything else has no ending. */
	static boolean isWord(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!Character.isLetter(word.charAt(i))) {
				return false;
			}
		}
		return word.length() > 2;
	}

	/** Puts the dictionary form in place of an irregular one at the end of a word. */
	static String regular(String word) {
		Tails.Tail tail = IRREGULAR.longest(word, word.length());
		return (tail != null) ? word.substring(0, tail.start()) + tail.target() : word;
	}

}
