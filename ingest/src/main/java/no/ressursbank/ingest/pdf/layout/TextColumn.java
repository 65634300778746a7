package no.ressursbank.ingest.pdf.layout;

import java.util.List;

/**
 * How the lines of what may be a column fill it.
 *
 * @param lines how many lines are long enough to tell
 * @param width of nearly the widest line
 * @param full the share of lines about that wide
 */
record TextColumn(int lines, float width, double full) {

	private static final int LETTERS = 15;

	private static final int LINES = 6;

	static TextColumn of(List<Chunk> chunks) {
		List<Float> widths = chunks.stream()
			.filter((chunk) -> chunk.length() >= LETTERS)
			.map(Chunk::width)
			.sorted()
			.toList();
		if (widths.size() < LINES) {
			return new TextColumn(widths.size(), 0, 0);
		}
		float width = widths.get(widths.size() * 9 / 10);
		long full = widths.stream().filter((one) -> one > 0.85f * width).count();
		return new TextColumn(widths.size(), width, (double) full / widths.size());
	}

	boolean isRunningText() {
		return this.lines >= LINES && this.full >= 0.4;
	}

	boolean isAsWideAs(TextColumn other) {
		return this.width > 0.75f * other.width && other.width > 0.75f * this.width;
	}

}
