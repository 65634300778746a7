package no.ressursbank.ingest.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text, or a line of a table's row.
 *
 * @param column which column of which page it stands in; lines of the same follow each
 * other down the page
 * @param cells from left to right, at least one
 */
record Line(int page, int column, List<Chunk> cells) implements Piece {

	Line {
		cells = List.copyOf(cells);
	}

	String text() {
		return this.cells.stream().map(Chunk::text).collect(Collectors.joining(" "));
	}

	float x() {
		return this.cells.getFirst().x();
	}

	float right() {
		return this.cells.getLast().right();
	}

	float baseline() {
		return this.cells.getFirst().baseline();
	}

	/** The size of most of its letters. */
	float size() {
		Chunk main = this.cells.getFirst();
		for (Chunk cell : this.cells) {
			main = (cell.length() > main.length()) ? cell : main;
		}
		return main.size();
	}

	boolean isBold() {
		double bold = 0;
		int letters = 0;
		for (Chunk cell : this.cells) {
			bold += cell.boldShare() * cell.length();
			letters += cell.length();
		}
		return bold > 0.8 * letters;
	}

	int tag() {
		int tag = this.cells.getFirst().tag();
		return this.cells.stream().allMatch((cell) -> cell.tag() == tag) ? tag : 0;
	}

	boolean isRow() {
		return this.cells.size() > 1;
	}

}
