package no.ressursbank.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns of text: what reads like a name stands to the left, figures to the right.
 *
 * @param lines the first one is the heading; all have the same number of cells
 */
record TextTable(List<List<String>> lines) {

	private static final String GAP = "  ";

	String render() {
		return this.lines.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
	}

	private String line(List<String> cells) {
		return IntStream.range(0, cells.size())
			.mapToObj((column) -> padded(cells.get(column), column))
			.collect(Collectors.joining(GAP))
			.stripTrailing();
	}

	private String padded(String cell, int column) {
		String space = " ".repeat(width(column) - cell.length());
		return isNumeric(column) ? space + cell : cell + space;
	}

	private boolean isNumeric(int column) {
		return this.lines.stream().skip(1).allMatch((line) -> line.get(column).matches("[<.\\d]*"));
	}

	private int width(int column) {
		return this.lines.stream().mapToInt((line) -> line.get(column).length()).max().orElse(0);
	}

}
