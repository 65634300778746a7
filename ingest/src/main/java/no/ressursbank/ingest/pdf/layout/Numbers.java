package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Page numbers in running lines, Arabic or Roman.
 */
final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|(?<![\\p{L}\\d])[ivxlc]{1,7}(?![\\p{L}\\d])");

	private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

	private Numbers() {
	}

	/** A line with a # in place of each number. */
	static String template(String line) {
		return NUMBER.matcher(line).replaceAll("#").strip();
	}

	/**
	 * Of lines with the same template those whose numbers stay or grow by one a page.
	 */
	static List<EdgeLine> countingPages(List<EdgeLine> lines) {
		Map<String, List<EdgeLine>> series = new HashMap<>();
		for (EdgeLine line : lines) {
			for (String key : keys(line.line())) {
				series.computeIfAbsent(key, (same) -> new ArrayList<>()).add(line);
			}
		}
		List<EdgeLine> best = List.of();
		for (List<EdgeLine> one : series.values()) {
			best = (one.size() > best.size()) ? one : best;
		}
		return best;
	}

	/**
	 * Equal for lines that differ by their page number only, whichever number that is.
	 */
	private static List<String> keys(Line line) {
		List<Integer> values = NUMBER.matcher(line.text()).results().map(Numbers::value).toList();
		List<String> keys = new ArrayList<>();
		for (int counting = -1; counting < values.size(); counting++) {
			StringBuilder key = new StringBuilder();
			for (int i = 0; i < values.size(); i++) {
				key.append((i == counting) ? "+" + (values.get(i) - line.page()) : "=" + values.get(i));
			}
			keys.add(key.toString());
		}
		return keys;
	}

	private static int value(MatchResult number) {
		String digits = number.group();
		if (Character.isDigit(digits.charAt(0))) {
			return Integer.parseInt(digits);
		}
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			int one = ROMAN.getOrDefault(digits.charAt(i), 0);
			int next = (i + 1 < digits.length()) ? ROMAN.getOrDefault(digits.charAt(i + 1), 0) : 0;
			value += (one < next) ? -one : one;
		}
		return value;
	}

}
