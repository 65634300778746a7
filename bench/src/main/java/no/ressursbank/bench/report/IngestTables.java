package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.measure.IngestFigures;

/**
 * The figures of publishing for people.
 */
public final class IngestTables {

	private static final double MEGA = 1024 * 1024;

	private IngestTables() {
	}

	/** A line for each collection, under a heading. */
	public static List<List<String>> growth(List<IngestFigures> sizes) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("documents", "full s", "peak MB", "unchanged s", "one changed s"));
		for (IngestFigures size : sizes) {
			lines.add(List.of(Integer.toString(size.documents()), number(size.fullSeconds()),
					number(size.peakBytes() / MEGA), number(size.sameSeconds()), number(size.oneSeconds())));
		}
		return lines;
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, "%.2f", number);
	}

}
