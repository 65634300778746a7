package no.ressursbank.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the forms in texts. Not thread-safe: use one for each thread, or guard it.
 */
public final class VocabularyCount {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	/** A single letter is a list mark, and no longer run of letters is a word. */
	private static final int SHORTEST = 2;

	private static final int LONGEST = 40;

	private final Map<String, Integer> forms = new HashMap<>();

	/**
	 * Counts the forms in a text.
	 * @param text any text; whatever is no letter separates words
	 */
	public void add(String text) {
		WORD.matcher(Normaliser.normalise(text).toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.filter((word) -> word.length() >= SHORTEST && word.length() <= LONGEST)
			.forEach((word) -> this.forms.merge(word, 1, Integer::sum));
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
