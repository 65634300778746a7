package no.ressursbank.portal.insight;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section as a file that a Norwegian spreadsheet opens as it is: semicolons, and a mark
 * at the beginning that says UTF-8. Quoting as in RFC 4180.
 */
final class Csv {

	private static final String UTF_8 = "\uFEFF";

	/** What a spreadsheet takes for a formula: readers have written some of the texts. */
	private static final String FORMULA = "=+-@\t\r";

	private Csv() {
	}

	static String of(Section section) {
		Stream<List<?>> rows = section.rows()
			.stream()
			.<List<?>>map((row) -> Stream.concat(Stream.of(row.label()), row.cells().stream()).toList());
		return Stream.concat(Stream.of(section.columns()), rows)
			.map(Csv::line)
			.collect(Collectors.joining("", UTF_8, ""));
	}

	private static String line(List<?> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
	}

	private static String cell(Object value) {
		String text = value.toString();
		if (!(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
			text = "'" + text;
		}
		return text.matches("(?s).*[;\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
	}

}
