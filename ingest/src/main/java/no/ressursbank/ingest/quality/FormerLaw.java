package no.ressursbank.ingest.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a provision was called before, as a text may still call it: with or without
 * spaces, and not as the beginning of another provision.
 *
 * @param beginning in lower case, of everything that the pattern finds
 * @param now what it is called now
 */
public record FormerLaw(String beginning, Pattern pattern, String now) {

	/**
	 * All there are, in the order of what they were called.
	 * @param now what they are called now by what they were called, such as § 9 A-4
	 */
	public static List<FormerLaw> of(Map<String, String> now) {
		return new TreeMap<>(now).entrySet().stream().map((law) -> of(law.getKey(), law.getValue())).toList();
	}

	/**
	 * Where a text calls it so.
	 * @param lower the text in lower case, letter for letter: where the beginning stands
	 * is found much faster than the pattern, and it stands in few places
	 */
	List<MatchResult> in(String text, String lower) {
		List<MatchResult> found = new ArrayList<>();
		Matcher law = this.pattern.matcher(text);
		for (int at = lower.indexOf(this.beginning); at >= 0; at = lower.indexOf(this.beginning, at + 1)) {
			if (law.region(at, text.length()).lookingAt()) {
				found.add(law.toMatchResult());
			}
		}
		return found;
	}

	private static FormerLaw of(String former, String now) {
		String[] parts = former.strip().split("\\s+", -1);
		String beginning = parts[0].toLowerCase(Locale.ROOT);
		for (int i = 0; i < parts.length; i++) {
			parts[i] = Pattern.quote(parts[i]);
		}
		return new FormerLaw(beginning,
				Pattern.compile("(?iu)" + String.join("[\\s\\u00a0]*", parts) + "(?![\\p{L}0-9]|-[0-9])"), now);
	}

}
