package no.ressursbank.ingest.quality;

import java.util.List;
import java.util.Optional;
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

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");

	/** A line that is an item or a heading is read as a sentence. */
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](?=[\\s»”\")]|$)|\n");

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
			String plain = ABBREVIATION.matcher(text).replaceAll("ord");
			words += WORD.matcher(plain).results().count();
			longWords += WORD.matcher(plain).results().filter((word) -> word.group().length() > LONG).count();
			sentences += SENTENCE_END.splitAsStream(plain).filter((part) -> WORD.matcher(part).find()).count();
		}
		return (words < WORDS) ? Optional.empty()
				: Optional.of(Math.toIntExact(Math.round((double) words / sentences + 100.0 * longWords / words)));
	}

}
