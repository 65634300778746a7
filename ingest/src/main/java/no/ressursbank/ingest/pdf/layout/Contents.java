package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds tables of contents: several lines that end in a page number, led to by dots or
 * standing by itself at the right.
 */
final class Contents {

	private static final Pattern DOTS = Pattern.compile("(?:[.…·]\\s?){3,}\\s*(?<page>\\d{1,4}|[ivxlc]{1,7})?$");

	private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxlc]{1,7}");

	private static final Pattern LEADER = Pattern.compile("\\s*(?:[.…·]\\s?){3,}");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	private static final int LINES = 4;

	private Contents() {
	}

	static Set<Line> of(List<Line> lines) {
		Set<Line> contents = new HashSet<>();
		List<Line> run = new ArrayList<>();
		for (Line line : lines) {
			if (isEntry(line) && (run.isEmpty() || run.getLast().page() == line.page())) {
				run.add(line);
				continue;
			}
			flush(run, contents);
			if (isEntry(line)) {
				run.add(line);
			}
		}
		flush(run, contents);
		return contents;
	}

	/** The entry without its dots. */
	static String text(String line) {
		return LEADER.matcher(line).replaceAll(" ").strip();
	}

	private static void flush(List<Line> run, Set<Line> contents) {
		boolean dotted = run.stream().anyMatch((line) -> DOTS.matcher(line.text()).find());
		if (run.size() >= (dotted ? 2 : LINES) && (dotted || isAligned(run))) {
			contents.addAll(run);
		}
		run.clear();
	}

	private static boolean isEntry(Line line) {
		String text = line.text();
		if (!Character.isLetterOrDigit(text.charAt(text.length() - 1)) && !text.endsWith(".")) {
			return false;
		}
		boolean page = line.cells().size() == 2 && PAGE.matcher(line.cells().getLast().text()).matches();
		return (page || text.contains("..") || text.contains(". .") || text.contains("……"))
				&& LETTERS.matcher(text).find() && (page || DOTS.matcher(text).find());
	}

	private static boolean isAligned(List<Line> run) {
		float right = run.getFirst().right();
		int last = 0;
		for (Line line : run) {
			String page = line.cells().getLast().text();
			int number = Character.isDigit(page.charAt(0)) ? Integer.parseInt(page) : last;
			if (Math.abs(line.right() - right) > 3 || number < last) {
				return false;
			}
			last = number;
		}
		return last > 0;
	}

}
