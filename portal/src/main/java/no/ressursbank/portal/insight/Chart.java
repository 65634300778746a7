package no.ressursbank.portal.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Bars that lie below each other. Widths are parts of the page's own, so that letters
 * stay as large as the reader wants them. What a bar stands for is written above it: no
 * colour has to be told from another.
 *
 * @param height in CSS pixels
 * @param goal where the line of the goal stands, in per cent; null for none
 */
record Chart(List<Line> lines, int height, @Nullable String goal) {

	/** As tall as a line of text and a bar, at the size that people read charts at. */
	private static final int STEP = 52;

	/** As many letters as a phone has room for, with the numbers. */
	private static final int LABEL = 30;

	/** A bar that fills the chart. */
	private static final double FULL = 100;

	/**
	 * A row.
	 *
	 * @param value the numbers as text
	 * @param y where its text stands
	 */
	record Line(String label, String value, int y, List<Bar> bars) {
	}

	/**
	 * A part of a row.
	 *
	 * @param series which column it is of, from 1
	 * @param x where it begins, and
	 * @param width how wide it is, both in per cent
	 */
	record Bar(int series, String x, String width) {
	}

	static Chart of(Section section) {
		int goal = (section.goal() != null) ? section.goal() : 0;
		int largest = section.rows().stream().mapToInt((row) -> sum(row, section.drawn())).max().orElse(0);
		double scale = FULL / Math.max(1, Math.max(largest, goal));
		List<Line> lines = IntStream.range(0, section.rows().size())
			.mapToObj((i) -> line(section.rows().get(i), section.drawn(), i * STEP, scale))
			.toList();
		return new Chart(lines, lines.size() * STEP, (goal > 0) ? percent(goal * scale) : null);
	}

	private static Line line(Section.Row row, int drawn, int y, double scale) {
		List<Bar> bars = new ArrayList<>();
		int before = 0;
		for (int series = 0; series < drawn; series++) {
			int number = number(row, series);
			if (number > 0) {
				bars.add(new Bar(series + 1, percent(before * scale), percent(number * scale)));
			}
			before += number;
		}
		String value = row.cells().stream().limit(drawn).map(Object::toString).collect(Collectors.joining(" + "));
		return new Line(shown(row.label()), value, y, bars);
	}

	/** The whole of it stands in the table. */
	private static String shown(String label) {
		return (label.length() <= LABEL) ? label : label.substring(0, LABEL - 1).strip() + "…";
	}

	private static int sum(Section.Row row, int drawn) {
		return IntStream.range(0, drawn).map((series) -> number(row, series)).sum();
	}

	private static int number(Section.Row row, int column) {
		return (row.cells().get(column) instanceof Number number) ? number.intValue() : 0;
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.2f%%", share);
	}

}
