package no.ressursbank.language;

/**
 * A word on its way to its stem. Once it is a listed stem nothing changes it any more but
 * the key that the list gives to a stem whose folded letters are another word's.
 */
final class Stem {

	private final StringBuilder letters;

	private final Tails listed;

	private boolean done;

	Stem(String word, Tails listed) {
		this.letters = new StringBuilder(word);
		this.listed = listed;
		this.done = settle();
	}

	private boolean settle() {
		Tails.Tail stem = this.listed.longest(this.letters, this.letters.length());
		if (stem != null && !stem.target().isEmpty()) {
			this.letters.replace(stem.start(), this.letters.length(), stem.target());
		}
		return stem != null;
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
			if (chosen == null || leavesListedStem(ending)) {
				chosen = ending;
			}
		}
		if (chosen == null) {
			return false;
		}
		drop(chosen.dropped());
		this.done = settle();
		return true;
	}

	private boolean leavesListedStem(Ending ending) {
		return this.listed.contain(this.letters, this.letters.length() - ending.dropped());
	}

	/** Evens out what spelling does to the end of a stem: nummer, numre; venn, venen. */
	void tidy() {
		if (this.done) {
			return;
		}
		if ((last() == 'e' || endsInLooseA()) && Ending.hasVowel(this.letters, this.letters.length() - 1)) {
			drop(1);
		}
		halveDoubleConsonant(this.letters.length() - 1);
		if (endsInSyllable('l')) {
			this.letters.deleteCharAt(this.letters.length() - 2);
			halveDoubleConsonant(this.letters.length() - 2);
		}
		else if (this.letters.length() > 3 && isLooseEnd(last(), fromEnd(2))) {
			drop(1);
			halveDoubleConsonant(this.letters.length() - 1);
		}
	}

	/** Bare agenda lost its a like an ending, agendaen did not. */
	private boolean endsInLooseA() {
		return this.letters.length() > 3 && last() == 'a' && Ending.CONSONANTS.indexOf(fromEnd(2)) >= 0;
	}

	/** What is left of -er or -en when the e went: numr(e), sultn(e). */
	private static boolean isLooseEnd(char last, char before) {
		return (last == 'r' && "bdfgkmnpstv".indexOf(before) >= 0) || (last == 'n' && "dkpt".indexOf(before) >= 0);
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
