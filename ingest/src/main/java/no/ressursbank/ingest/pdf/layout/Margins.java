package no.ressursbank.ingest.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the columns of the pages reach.
 */
final class Margins {

	/** In points. */
	private static final float NEAR = 3;

	private final Map<String, Float> lefts = new HashMap<>();

	private final Map<String, Float> rights = new HashMap<>();

	Margins(List<Line> lines) {
		for (Line line : lines) {
			this.lefts.merge(column(line), line.x(), Math::min);
			this.rights.merge(column(line), line.right(), Math::max);
		}
	}

	/** Where the widest line of its column ends. */
	float right(Line line) {
		return this.rights.getOrDefault(column(line), line.right());
	}

	/** Whether a line begins where its column does, or stands in the middle of it. */
	boolean isAtMargin(Line line) {
		float left = this.lefts.getOrDefault(column(line), line.x());
		float before = line.x() - left;
		float after = right(line) - line.right();
		return before < NEAR || Math.abs(before - after) < 2 * NEAR;
	}

	private static String column(Line line) {
		return line.page() + ":" + line.column();
	}

}
