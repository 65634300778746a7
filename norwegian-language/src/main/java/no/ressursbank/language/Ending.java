package no.ressursbank.language;

/**
 * An ending that a stemming step may remove.
 *
 * @param letters what the word must end with
 * @param dropped how many of those letters go
 * @param shortest the fewest letters that may stand before them
 * @param before the letters of which one must stand before them
 */
record Ending(String letters, int dropped, int shortest, String before) {

	static final String VOWELS = "aeiouyæøå";

	static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

	/** An ending that goes whole. */
	static Ending of(String letters, int shortest) {
		return new Ending(letters, letters.length(), shortest, VOWELS + CONSONANTS);
	}

	/** An ending of which the last letters go. */
	static Ending last(int dropped, String letters, int shortest) {
		return new Ending(letters, dropped, shortest, VOWELS + CONSONANTS);
	}

	Ending after(String before) {
		return new Ending(this.letters, this.dropped, this.shortest, before);
	}

	/** Tells whether a word has this ending behind something that can be a stem. */
	boolean ends(CharSequence word) {
		int stem = word.length() - this.letters.length();
		if (stem < this.shortest) {
			return false;
		}
		for (int i = 0; i < this.letters.length(); i++) {
			if (word.charAt(stem + i) != this.letters.charAt(i)) {
				return false;
			}
		}
		return this.before.indexOf(word.charAt(stem - 1)) >= 0 && hasVowel(word, word.length() - this.dropped);
	}

	static boolean hasVowel(CharSequence word, int length) {
		for (int i = 0; i < length; i++) {
			if (VOWELS.indexOf(word.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
