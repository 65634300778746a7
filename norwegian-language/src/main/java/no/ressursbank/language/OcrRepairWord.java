package no.ressursbank.language;

import java.util.Locale;

/**
 * A word of a damaged text as it stands there.
 */
record OcrRepairWord(String text, int start, boolean beginsSentence) {

	String lower() {
		return this.text.toLowerCase(Locale.ROOT);
	}

	/** No letter is small and at least two are capitals. */
	boolean isCapitals() {
		return capitals() > 1 && this.text.chars().noneMatch(Character::isLowerCase);
	}

	/** Mette, but neither mette nor METTE. */
	boolean isCapitalised() {
		return capitals() == 1 && Character.isUpperCase(this.text.charAt(0));
	}

	boolean isSmall() {
		return capitals() == 0 && this.text.chars().anyMatch(Character::isLetter);
	}

	/** Writes another word with the capitals of this one. */
	String inCase(String word) {
		if (isCapitals()) {
			return word.toUpperCase(Locale.ROOT);
		}
		return isCapitalised() ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
	}

	private long capitals() {
		return this.text.chars().filter(Character::isUpperCase).count();
	}

}
