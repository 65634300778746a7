package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets chunks that stand on one height into lines, from top to bottom.
 */
final class Rows {

	/** Of the type size: chunks this near to each other are words of one text. */
	private static final float WORD_GAP = 1f;

	/** A bullet or the number of a heading stands farther from its text. */
	private static final float MARKER_GAP = 5f;

	private Rows() {
	}

	static List<Line> of(List<Chunk> chunks, int page, int column) {
		List<Chunk> sorted = new ArrayList<>(chunks);
		sorted.sort(Comparator.comparingDouble(Chunk::baseline));
		List<Line> lines = new ArrayList<>();
		List<Chunk> row = new ArrayList<>();
		for (Chunk chunk : sorted) {
			if (!row.isEmpty() && !isLevel(row, chunk)) {
				lines.add(line(row, page, column));
				row.clear();
			}
			row.add(chunk);
		}
		if (!row.isEmpty()) {
			lines.add(line(row, page, column));
		}
		return lines;
	}

	private static boolean isLevel(List<Chunk> row, Chunk chunk) {
		Chunk first = row.getFirst();
		return chunk.baseline() - first.baseline() < 0.4f * Math.min(first.size(), chunk.size());
	}

	private static Line line(List<Chunk> row, int page, int column) {
		row.sort(Comparator.comparingDouble(Chunk::x));
		List<Chunk> cells = new ArrayList<>();
		for (Chunk chunk : row) {
			Chunk left = cells.isEmpty() ? null : cells.getLast();
			if (left != null && isSameText(left, chunk, cells.size() == 1)) {
				cells.set(cells.size() - 1, left.with(chunk, isTouching(left, chunk) ? "" : " "));
			}
			else {
				cells.add(chunk);
			}
		}
		return new Line(page, column, cells);
	}

	/**
	 * Cells of a table may stand near each other, but are seldom drawn one right after
	 * the other on the same line.
	 */
	private static boolean isSameText(Chunk left, Chunk right, boolean first) {
		float gap = right.x() - left.right();
		float em = Math.max(left.size(), right.size());
		boolean next = right.order() - left.order() == 1;
		if (gap < MARKER_GAP * em && Markers.isAlone(left.text()) && Character.isLetter(right.text().codePointAt(0))) {
			return first;
		}
		return gap < (next ? WORD_GAP : 0.3f) * em;
	}

	private static boolean isTouching(Chunk left, Chunk right) {
		return right.x() - left.right() < 0.17f * right.size();
	}

}
