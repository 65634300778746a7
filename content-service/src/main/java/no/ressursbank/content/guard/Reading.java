package no.ressursbank.content.guard;

import java.util.Locale;

/**
 * A post as a person reads it: title and text in one, without what is invisible, with
 * escapes decoded and every kind of digit, space and dash made plain. Remembers where
 * each character came from.
 */
final class Reading {

	private final String text;

	private final String lower;

	private final int[] starts;

	private final int[] ends;

	private final Words words;

	Reading(String text, int[] starts, int[] ends) {
		this.text = text;
		this.lower = lowered(text);
		this.starts = starts;
		this.ends = ends;
		this.words = Words.of(text);
	}

	static Reading of(String title, String text) {
		return new Decoder(title + "\n" + text).read();
	}

	String text() {
		return this.text;
	}

	Words words() {
		return this.words;
	}

	/** The place in title, line break and text as they were written. */
	int start(int index) {
		return this.starts[index];
	}

	int end(int index) {
		return this.ends[index];
	}

	/** Whether something that is not shown stands between a character and the last. */
	boolean hidesBefore(int index) {
		return index > 0 && this.starts[index] > this.ends[index - 1];
	}

	/** Lower-case text before a place, at most {@code length} characters. */
	String before(int index, int length) {
		return this.lower.substring(Math.max(0, index - length), index);
	}

	/** Lower-case text from a place on, at most {@code length} characters. */
	String after(int index, int length) {
		return this.lower.substring(index, Math.min(this.lower.length(), index + length));
	}

	/** Of the same length as the text, which {@code toLowerCase} does not promise. */
	private static String lowered(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.length() == text.length()) {
			return lower;
		}
		StringBuilder same = new StringBuilder(text.length());
		text.chars().forEach((c) -> same.append(Character.toLowerCase((char) c)));
		return same.toString();
	}

}
