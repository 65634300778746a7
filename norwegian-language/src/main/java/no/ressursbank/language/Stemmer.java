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
		if (!isWord(word)) {
			return word;
		}
		Stem stem = new Stem(regular(word), STEMS);
		stem.strip(Endings.GENITIVE);
		stem.strip(Endings.INFLECTION);
		stem.strip(Endings.AGENT);
		if (level == Level.ROOT) {
			int derivations = 0;
			while (derivations++ < MOST_DERIVATIONS && stem.strip(Endings.DERIVATION)) {
				stem.strip(Endings.AGENT);
			}
		}
		stem.tidy();
		return stem.toString();
	}

	private static boolean isWord(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!Character.isLetter(word.charAt(i))) {
				return false;
			}
		}
		return word.length() > 2;
	}

	private static String regular(String word) {
		Tails.Tail tail = IRREGULAR.longest(word, word.length());
		return (tail != null) ? word.substring(0, tail.start()) + tail.target() : word;
	}

}
