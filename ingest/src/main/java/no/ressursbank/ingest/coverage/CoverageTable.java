package no.ressursbank.ingest.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Coverage as tables that read well at a terminal and are Markdown as well.
 */
public final class CoverageTable {

	private final Coverage coverage;

	/** Tables of a coverage. */
	public CoverageTable(Coverage coverage) {
		this.coverage = coverage;
	}

	/** All tables, with an end of line after the last. */
	public String text() {
		StringBuilder text = new StringBuilder("## Tema og horisont\n\n");
		text.append(table(this.coverage.horizons(), "LIX", this.coverage.lix()));
		text.append("\n## Tema og målgruppe\n\n").append(table(this.coverage.audiences(), "", Map.of()));
		text.append("\n## Komponenter i modellen\n\n");
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Komponent", "Ressurser")));
		this.coverage.components().forEach((id, count) -> rows.add(List.of(id, String.valueOf(count))));
		text.append(lines(rows)).append("\n## Språk\n\n");
		this.coverage.languages()
			.forEach((language, count) -> text.append("- ")
				.append(language.name().toLowerCase(Locale.ROOT))
				.append(": ")
				.append(count)
				.append('\n'));
		return text.append("- nynorsk av alt norsk: ")
			.append(this.coverage.nynorskShare())
			.append(" % (språklova § 13: minst 25)\n")
			.toString();
	}

	private static String table(Map<String, Map<String, Integer>> table, String last, Map<String, Integer> lasts) {
		List<List<String>> rows = new ArrayList<>();
		table.forEach((theme, row) -> {
			if (rows.isEmpty()) {
				rows.add(row("Tema", row.keySet().stream().toList(), last));
			}
			String end = lasts.containsKey(theme) ? String.valueOf(lasts.get(theme)) : last.isEmpty() ? "" : "–";
			rows.add(row(theme, row.values().stream().map(String::valueOf).toList(), end));
		});
		return lines(rows);
	}

	private static List<String> row(String first, List<String> middle, String last) {
		List<String> row = new ArrayList<>(List.of(first));
		row.addAll(middle);
		if (!last.isEmpty()) {
			row.add(last);
		}
		return row;
	}

	private static String lines(List<List<String>> rows) {
		if (rows.isEmpty()) {
			return "(ingen)\n";
		}
		int[] widths = new int[rows.getFirst().size()];
		rows.forEach((row) -> {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		});
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			text.append(line(rows.get(i), widths, ' '));
			if (i == 0) {
				text.append(line(rows.getFirst().stream().map((cell) -> "").toList(), widths, '-'));
			}
		}
		return text.toString();
	}

	private static String line(List<String> cells, int[] widths, char fill) {
		StringBuilder line = new StringBuilder("|");
		for (int i = 0; i < cells.size(); i++) {
			String filling = String.valueOf(fill).repeat(widths[i] - cells.get(i).length());
			line.append(' ').append((i == 0) ? cells.get(i) + filling : filling + cells.get(i)).append(" |");
		}
		return line.append('\n').toString();
	}

}
