package no.ressursbank.language;

import java.util.List;

/**
 * A form the speller knows, with the folded key it is found by.
 */
record SpellerForm(String word, String key, int count) {

	static SpellerForm of(String word, int count) {
		String key = Fold.fold(word);
		// Most forms fold to themselves, and one string in place of two halves the store.
		return new SpellerForm(word, key.equals(word) ? word : key, count);
	}

	/**
	 * A typed word, and where two of its letters may be one written out, a second reading
	 * in which they are two: skloe may be sklø, or skole misspelt.
	 */
	static List<SpellerForm> readings(String typed) {
		SpellerForm folded = of(typed, 0);
		StringBuilder letters = new StringBuilder();
		typed.chars().mapToObj(Character::toString).map(Fold::fold).forEach(letters::append);
		return folded.key().contentEquals(letters) ? List.of(folded)
				: List.of(folded, new SpellerForm(typed, letters.toString(), 0));
	}

	/** The letters as written, aligned with the key. */
	String letters() {
		return (this.word.length() == this.key.length()) ? this.word : this.key;
	}

	Correction at(int distance) {
		return new Correction(this.word, distance, this.count);
	}

}
