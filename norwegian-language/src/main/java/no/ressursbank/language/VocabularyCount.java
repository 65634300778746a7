package no.ressursbank.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the forms in texts. Not thread-safe: use one for each thread, or guard it.
 */
public final class VocabularyCount {

	/** A single letter is a list mark, and no longer run of letters is a word. */
	private static final int SHORTEST = 2;

	private static final int LONGEST = 40;

	private final Map<String, Integer> forms = new HashMap<>();

	/**
	 * Counts the forms in a text.
	 * @param text any text; whatever is no letter separates words
	 */
	public void add(String text) {
		String lower = Normaliser.normalise(text).toLowerCase(Locale.ROOT);
		int start = 0;
		int at = 0;
		while (at < lower.length()) {
			int letter = lower.codePointAt(at);
			int next = at + Character.charCount(letter);
			if (!Character.isLetter(letter)) {
				count(lower, start, at);
				start = next;
			}
			at = next;
		}
		count(lower, start, at);
	}

	private void count(String text, int start, int end) {
		if (end - start >= SHORTEST && end - start <= LONGEST) {
			this.forms.merge(text.substring(start, end), 1, Integer::sum);
		}
	}

	/**
	 * Gives what was counted so far.
	 * @return a copy: forms of 2 to 40 letters in lower case, normalised, with how often
	 * each was seen
	 */
	public Map<String, Integer> forms() {
		return Map.copyOf(this.forms);
	}

}
