package no.ressursbank.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words of a damaged text that may be repaired. A name looks like a misread
 * word, so a capital inside a sentence protects a word, wherever the same word stands,
 * and the word before it, which may be the first name.
 */
final class OcrRepairText {

	/**
	 * Addresses are read first and left alone. The limits keep long rows of dots from
	 * being read again and again.
	 */
	private static final Pattern TOKEN = Pattern.compile("(?:https?://|www\\.)\\S+"
			+ "|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{2,64})+" + "|(?<word>[\\p{L}\\p{Nd}@¢]+)");

	/** Shorter words have too many readings, longer ones are no words. */
	private static final int SHORTEST = 4;

	private static final int LONGEST = 40;

	private static final String OPENING = "«\"'“”([*_";

	private static final String END_OF_SENTENCE = ".!?:…•\uF0A7";

	private OcrRepairText() {
	}

	static List<OcrRepairWord> repairable(String text) {
		List<OcrRepairWord> words = words(text);
		Set<String> names = words.stream()
			.filter(OcrRepairText::isName)
			.map(OcrRepairWord::text)
			.collect(Collectors.toSet());
		List<OcrRepairWord> repairable = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			OcrRepairWord word = words.get(i);
			boolean afterCapitals = i > 0 && words.get(i - 1).isCapitals();
			boolean heading = word.isCapitals() && (word.beginsSentence() || afterCapitals);
			boolean beforeName = i + 1 < words.size() && isName(words.get(i + 1));
			boolean beginning = word.isCapitalised() && !beforeName && !names.contains(word.text());
			if (hasLength(word) && (word.isSmall() || heading || beginning)) {
				repairable.add(word);
			}
		}
		return repairable;
	}

	private static boolean isName(OcrRepairWord word) {
		return word.isCapitalised() && !word.beginsSentence();
	}

	private static List<OcrRepairWord> words(String text) {
		return TOKEN.matcher(text)
			.results()
			.filter((token) -> token.start("word") >= 0)
			.map((token) -> new OcrRepairWord(token.group(), token.start(), beginsSentence(text, token.start())))
			.toList();
	}

	private static boolean hasLength(OcrRepairWord word) {
		return word.text().length() >= SHORTEST && word.text().length() <= LONGEST;
	}

	/** Lines are broken inside sentences too; only an empty one ends a sentence. */
	private static boolean beginsSentence(String text, int start) {
		int lineBreaks = 0;
		for (int at = start - 1; at >= 0; at--) {
			char c = text.charAt(at);
			lineBreaks += (c == '\n') ? 1 : 0;
			if (lineBreaks > 1) {
				return true;
			}
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && OPENING.indexOf(c) < 0) {
				return END_OF_SENTENCE.indexOf(c) >= 0;
			}
		}
		return true;
	}

}
