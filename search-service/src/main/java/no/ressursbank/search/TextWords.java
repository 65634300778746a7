package no.ressursbank.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import no.ressursbank.language.Normaliser;

/**
 * The words of a short text, all of them: a phrase of the editors may hold words that say
 * nothing by themselves.
 */
final class TextWords {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private TextWords() {
	}

	/** The words in lower case, normalised. */
	static List<String> of(String text) {
		return WORD.matcher(Normaliser.normalise(text).toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.toList();
	}

}
