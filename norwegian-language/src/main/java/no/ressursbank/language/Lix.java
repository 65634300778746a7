package no.ressursbank.language;

import java.util.List;
import java.util.Optional;

/**
 * The readability index LIX: words per sentence, and long words in a hundred. Source:
 * C.-H. Björnsson, «Läsbarhet», 1968. Under 40 reads easily, over 50 is hard, over 60
 * very hard.
 */
public final class Lix {

	private static final int LONG = 6;

	/** Of fewer words it says nothing. */
	private static final int WORDS = 40;

	private static final String SPACE = " \t\n\u000B\f\r";

	/** What may follow the mark that ends a sentence. */
	private static final String AFTER_END = SPACE + "»”\")";

	/** Their full stop ends no sentence. */
	private static final List<String> ABBREVIATIONS = List.of("bl.a", "f.eks", "dvs", "osv", "m.m", "jf", "nr", "kap",
			"kl", "ca", "ev", "evt", "pga", "mv", "o.l", "t.d", "m.a");

	private long words;

	private long longWords;

	private long sentences;

	private Lix() {
	}

	/**
	 * The index of the texts together.
	 * @param texts such as the passages of an article
	 * @return empty when there are too few words to tell
	 */
	public static Optional<Integer> of(List<String> texts) {
		Lix lix = new Lix();
		texts.forEach((text) -> lix.add(withoutAbbreviations(text)));
		return (lix.words < WORDS) ? Optional.empty() : Optional
			.of(Math.toIntExact(Math.round((double) lix.words / lix.sentences + 100.0 * lix.longWords / lix.words)));
	}

	/** A line that is an item or a heading is read as a sentence. */
	private void add(String text) {
		boolean isOpen = false;
		int at = 0;
		while (at < text.length()) {
			int end = endOfWord(text, at);
			if (end > at) {
				this.words++;
				this.longWords += (end - at > LONG) ? 1 : 0;
				isOpen = true;
				at = end;
				continue;
			}
			if (isOpen && isEnd(text, at)) {
				this.sentences++;
				isOpen = false;
			}
			at++;
		}
		this.sentences += isOpen ? 1 : 0;
	}

	/** Of letters and digits, also with a single hyphen, apostrophe or stop in it. */
	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && (isLetterOrNumber(text.charAt(end)) || isJoint(text, start, end))) {
			end++;
		}
		return end;
	}

	private static boolean isJoint(String text, int start, int at) {
		return at > start && "-'’.".indexOf(text.charAt(at)) >= 0 && isLetterOrNumber(text.charAt(at - 1))
				&& at + 1 < text.length() && isLetterOrNumber(text.charAt(at + 1));
	}

	private static boolean isLetterOrNumber(char c) {
		return Character.isLetterOrDigit(c) || (c >= 0x80
				&& (Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER));
	}

	private static boolean isEnd(String text, int at) {
		char mark = text.charAt(at);
		return mark == '\n' || (".!?:".indexOf(mark) >= 0
				&& (at + 1 == text.length() || AFTER_END.indexOf(text.charAt(at + 1)) >= 0));
	}

	/** Each becomes a short word. */
	private static String withoutAbbreviations(String text) {
		StringBuilder without = new StringBuilder();
		int copied = 0;
		for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
			int start = startOfAbbreviation(text, stop);
			if (start >= copied) {
				without.append(text, copied, start).append("ord");
				copied = stop + 1;
			}
		}
		return without.isEmpty() ? text : without.append(text, copied, text.length()).toString();
	}

	/** Negative when what ends at the stop is none. */
	private static int startOfAbbreviation(String text, int stop) {
		for (String abbreviation : ABBREVIATIONS) {
			int start = stop - abbreviation.length();
			if (text.regionMatches(true, start, abbreviation, 0, abbreviation.length())
					&& (start == 0 || !isAscii(text.charAt(start - 1)))) {
				return start;
			}
		}
		return -1;
	}

	private static boolean isAscii(char c) {
		return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
	}

}
