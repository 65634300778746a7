package no.ressursbank.ingest.quality;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What provisions were called before, as a text may still call them.
 */
public final class FormerLaws {

	private FormerLaws() {
	}

	/**
	 * What provisions are called now, by a pattern of what they were called: with or
	 * without spaces, and not as the beginning of another provision.
	 * @param now what they are called now by what they were called, such as § 9 A-4
	 */
	public static Map<Pattern, String> patterns(Map<String, String> now) {
		Map<Pattern, String> patterns = new TreeMap<>((a, b) -> a.pattern().compareTo(b.pattern()));
		now.forEach((former, name) -> patterns.put(pattern(former), name));
		return patterns;
	}

	private static Pattern pattern(String former) {
		String[] parts = former.strip().split("\\s+", -1);
		for (int i = 0; i < parts.length; i++) {
			parts[i] = literal(parts[i]);
		}
		return Pattern.compile(String.join("[\\s\\u00a0]*", parts) + "(?![\\p{L}0-9]|-[0-9])");
	}

	/**
	 * Every text is searched for a § many times: it is found faster as the one character
	 * that it is.
	 */
	private static String literal(String part) {
		String quoted = Pattern.quote(part);
		return part.chars().anyMatch(Character::isLetter) ? "(?iu:" + quoted + ")" : quoted;
	}

}
