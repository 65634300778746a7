package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.structure.StructureScore;
import no.ressursbank.bench.structure.Tally;

/**
 * How well the structure of PDF files is found, for people.
 */
public final class StructureTable {

	private StructureTable() {
	}

	/**
	 * The table.
	 * @param scores files first, sums last
	 */
	public static String of(List<StructureScore> scores) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("", "headings P", "R", "running removed", "body lost", "passage pages", "breaks", ""));
		for (StructureScore score : scores) {
			lines.add(List.of(score.name(), share(score.precision()), share(score.recall()), share(score.removed()),
					Integer.toString(score.lost()), share(score.pages()), share(score.breaks()),
					score.isReached() ? "✓" : "✗"));
		}
		lines.add(List.of("must be", "0.900", "0.900", "0.980", "0", "1.000", "", ""));
		return new TextTable(lines).render();
	}

	private static String share(Tally tally) {
		return String.format(Locale.ROOT, "%.3f", tally.share());
	}

}
