package no.ressursbank.language;

/**
 * A word on its way to its stem. Once it is a listed stem nothing changes it any more.
 */
final class Stem {

	private final StringBuilder letters;

	private final Tails listed;

	private boolean done;

	Stem(String word, Tails listed) {
		this.letters = new StringBuilder(word);
		this.listed = listed;
		this.done = listed.contain(word, word.length());
	}

	/**
	 * Removes one of the endings: the shortest that leaves a listed stem, else the first
	 * that fits.
	 */
	boolean strip(Ending[] endings) {
		if (this.done) {
			return false;
		}
		Ending chosen = null;
		for (Ending ending : endings) {
			if (!ending.ends(this.letters)) {
				continue;
			}
			if (leavesListedStem(ending)) {
				chosen = ending;
				this.done = true;
			}
			chosen = (chosen != null) ? chosen : ending;
		}
		if (chosen != null) {
			drop(chosen.dropped());
		}
		return chosen != null;
	}

	private boolean leavesListedStem(Ending ending) {
		return this.listed.contain(this.letters, this.letters.length() - ending.dropped());
	}

	/** Evens out what spelling does to the end of a stem: nummer, numre; venn, venen. */
	void tidy() {
		if (this.done) {
			return;
		}
		if (last() == 'e' && Ending.hasVowel(this.letters, this.letters.length() - 1)) {
			drop(1);
		}
		halveDoubleConsonant(this.letters.length() - 1);
		if (endsInSyllable('l')) {
			this.letters.deleteCharAt(this.letters.length() - 2);
			halveDoubleConsonant(this.letters.length() - 2);
		}
		else if (this.letters.length() > 3 && last() == 'r' && "bdfgkmnpstv".indexOf(fromEnd(2)) >= 0) {
			drop(1);
			halveDoubleConsonant(this.letters.length() - 1);
		}
	}

	private boolean endsInSyllable(char consonant) {
		return this.letters.length() > 4 && last() == consonant && fromEnd(2) == 'e'
				&& Ending.CONSONANTS.indexOf(fromEnd(3)) >= 0;
	}

	private void halveDoubleConsonant(int at) {
		if (at > 1 && this.letters.charAt(at) == this.letters.charAt(at - 1)
				&& Ending.CONSONANTS.indexOf(this.letters.charAt(at)) >= 0) {
			this.letters.deleteCharAt(at);
		}
	}

	private char last() {
		return fromEnd(1);
	}

	private char fromEnd(int position) {
		return this.letters.charAt(this.letters.length() - position);
	}

	private void drop(int count) {
		this.letters.setLength(this.letters.length() - count);
	}

	@Override
	public String toString() {
		return this.letters.toString();
	}

}
