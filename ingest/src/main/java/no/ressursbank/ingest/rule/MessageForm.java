package no.ressursbank.ingest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a message in bokmål: its words, and numbered gaps for those of the text.
 *
 * @param key of the message in the bundles
 * @param pattern of the whole message, with a group for each gap
 * @param atEnd of a message that ends so, with what comes before as the first group
 * @param gaps the numbers of the gaps in the order of their groups
 * @param words how many characters are not gaps
 */
record MessageForm(String key, Pattern pattern, Pattern atEnd, List<Integer> gaps, int words) {

	private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

	static MessageForm of(String key, String text) {
		StringBuilder pattern = new StringBuilder();
		List<Integer> gaps = new ArrayList<>();
		int words = 0;
		int from = 0;
		for (Matcher gap = GAP.matcher(text); gap.find(); from = gap.end()) {
			pattern.append(Pattern.quote(text.substring(from, gap.start()))).append("(.*?)");
			words += gap.start() - from;
			gaps.add(Integer.valueOf(gap.group(1)));
		}
		pattern.append(Pattern.quote(text.substring(from)));
		return new MessageForm(key, Pattern.compile(pattern.toString(), Pattern.DOTALL),
				Pattern.compile("(.*)" + pattern, Pattern.DOTALL), List.copyOf(gaps), words + text.length() - from);
	}

	/**
	 * Another text with the same words of the text in its gaps.
	 * @param found a match of the pattern
	 * @param before how many groups come before those of the gaps
	 */
	String with(Matcher found, int before, String text) {
		return GAP.matcher(text)
			.replaceAll((gap) -> Matcher
				.quoteReplacement(found.group(before + 1 + this.gaps.indexOf(Integer.valueOf(gap.group(1))))));
	}

}
