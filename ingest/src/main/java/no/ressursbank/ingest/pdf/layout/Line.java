package no.ressursbank.ingest.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text, or a line of a table's row. Two lines are never equal, however alike:
 * each stands at a place of its own.
 */
final class Line implements Piece {

	private final int page;

	private final int column;

	private final List<Chunk> cells;

	private final String text;

	private final float size;

	private final boolean bold;

	/**
	 * A line.
	 * @param column which column of which page it stands in; lines of the same follow
	 * each other down the page
	 * @param cells from left to right, at least one
	 */
	Line(int page, int column, List<Chunk> cells) {
		this.page = page;
		this.column = column;
		this.cells = List.copyOf(cells);
		this.text = cells.stream().map(Chunk::text).collect(Collectors.joining(" "));
		Chunk main = cells.getFirst();
		double boldLetters = 0;
		for (Chunk cell : cells) {
			main = (cell.length() > main.length()) ? cell : main;
			boldLetters += cell.boldShare() * cell.length();
		}
		this.size = main.size();
		this.bold = boldLetters > 0.8 * cells.stream().mapToInt(Chunk::length).sum();
	}

	int page() {
		return this.page;
	}

	int column() {
		return this.column;
	}

	List<Chunk> cells() {
		return this.cells;
	}

	String text() {
		return this.text;
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
		return this.size;
	}

	boolean isBold() {
		return this.bold;
	}

	int tag() {
		int tag = this.cells.getFirst().tag();
		return this.cells.stream().allMatch((cell) -> cell.tag() == tag) ? tag : 0;
	}

	boolean isRow() {
		return this.cells.size() > 1;
	}

}
