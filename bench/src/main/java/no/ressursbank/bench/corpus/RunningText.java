package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as their words, in the order they stand there.
 */
public final class RunningText {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private RunningText() {
	}

	/** The words of the pages in lower case, every one as often as it stands there. */
	public static List<String> words(List<Page> pages) {
		return pages.stream()
			.flatMap((page) -> WORD.matcher(page.text().toLowerCase(Locale.ROOT)).results())
			.map(MatchResult::group)
			.toList();
	}

	/** Only those of so many letters, and nothing with digits. */
	static List<String> words(List<Page> pages, int letters) {
		return words(pages).stream()
			.filter((word) -> word.length() >= letters && word.chars().allMatch(Character::isLetter))
			.toList();
	}

}
