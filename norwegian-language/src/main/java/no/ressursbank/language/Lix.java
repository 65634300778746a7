package no.ressursbank.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The readability index LIX: words per sentence, and long words in a hundred. Source:
 * C.-H. Björnsson, «Läsbarhet», 1968. Under 40 reads easily, over 50 is hard, over 60
 * very hard.
 */
public final class Lix {

	private static final int LONG = 6;

	/** Of fewer words it says nothing. */
	private static final int WORDS = 40;

	/**
	 * A word, or the end of a sentence: a line that is an item or a heading is read as
	 * one.
	 */
	private static final Pattern WORD_OR_END = Pattern
		.compile("([\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*)|[.!?:](?=[\\s»”\")]|$)|\n");

	private static final Pattern ABBREVIATION = Pattern
		.compile("(?i)\\b(?:bl\\.a|f\\.eks|dvs|osv|m\\.m|jf|nr|kap|kl|ca|ev|evt|pga|mv|o\\.l|t\\.d|m\\.a)\\.");

	private Lix() {
	}

	/**
	 * The index of the texts together.
	 * @param texts such as the passages of an article
	 * @return empty when there are too few words to tell
	 */
	public static Optional<Integer> of(List<String> texts) {
		long words = 0;
		long longWords = 0;
		long sentences = 0;
		for (String text : texts) {
			Matcher found = WORD_OR_END.matcher(ABBREVIATION.matcher(text).replaceAll("ord"));
			boolean isOpen = false;
			while (found.find()) {
				boolean isWord = found.start(1) >= 0;
				words += isWord ? 1 : 0;
				longWords += (isWord && found.end() - found.start() > LONG) ? 1 : 0;
				sentences += (isOpen && !isWord) ? 1 : 0;
				isOpen = isWord;
			}
			sentences += isOpen ? 1 : 0;
		}
		return (words < WORDS) ? Optional.empty()
				: Optional.of(Math.toIntExact(Math.round((double) words / sentences + 100.0 * longWords / words)));
	}

}
