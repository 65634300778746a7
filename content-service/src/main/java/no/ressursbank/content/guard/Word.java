package no.ressursbank.content.guard;

import java.util.Set;

/**
 * A word, a number or a single mark of a text.
 *
 * @param text as it stands
 * @param lower in lower case
 * @param from its first character in the reading
 * @param sentence number of the sentence it stands in
 * @param starts whether it is the first word of its sentence
 */
record Word(String text, String lower, int from, int sentence, boolean starts) {

	/** Stands in for what is before the first and after the last word. */
	static final Word NONE = new Word("", "", 0, -1, false);

	int to() {
		return this.from + this.text.length();
	}

	boolean isCapitalised() {
		return !this.text.isEmpty() && Character.isUpperCase(this.text.charAt(0));
	}

	/** Such as Ola: neither PPT nor a single letter. */
	boolean looksLikeName() {
		return this.text.length() > 1 && isCapitalised() && Character.isLowerCase(this.text.charAt(1));
	}

	boolean isNumber() {
		return !this.text.isEmpty() && this.text.chars().allMatch(Character::isDigit);
	}

	boolean isMark() {
		return !this.text.isEmpty() && !Character.isLetterOrDigit(this.text.charAt(0));
	}

	boolean in(Set<String> words) {
		return words.contains(this.lower);
	}

}
