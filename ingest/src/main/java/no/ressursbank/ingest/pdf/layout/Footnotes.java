package no.ressursbank.ingest.pdf.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds footnotes: lines in smaller type at the end of a page, the first one with its
 * number or star.
 */
final class Footnotes {

	private static final Pattern MARK = Pattern.compile("^(?:\\d{1,3}|[*†‡])[.)]?\\s?\\S*\\p{L}.*");

	private static final float SMALLER = 0.93f;

	private Footnotes() {
	}

	static Set<Line> of(List<PageLines> pages, Typography typography) {
		Set<Line> notes = new HashSet<>();
		pages.forEach((page) -> notes.addAll(of(page, typography)));
		return notes;
	}

	static boolean isFirst(Line line) {
		return MARK.matcher(line.text()).matches();
	}

	private static List<Line> of(PageLines page, Typography typography) {
		List<Line> lines = page.lines();
		int from = lines.size();
		while (from > 0 && lines.get(from - 1).size() < SMALLER * typography.size()
				&& lines.get(from - 1).baseline() > page.height() / 2) {
			from--;
		}
		while (from < lines.size() && !isFirst(lines.get(from))) {
			from++;
		}
		return (from > 0) ? lines.subList(from, lines.size()) : List.of();
	}

}
