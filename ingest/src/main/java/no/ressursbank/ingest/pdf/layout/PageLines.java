package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as lines in reading order.
 *
 * @param number counted from 1
 * @param height in points
 */
public record PageLines(int number, float height, List<Line> lines) {

	/**
	 * Sets the characters of a page into lines.
	 * @param glyphs in the order they are drawn
	 */
	public static PageLines of(int number, float height, List<Glyph> glyphs) {
		List<Line> lines = new ArrayList<>();
		int column = 0;
		for (List<Chunk> region : Columns.of(Chunks.of(glyphs))) {
			lines.addAll(Rows.of(region, number, column++));
		}
		return new PageLines(number, height, lines);
	}

	/** How many characters the page has. */
	public int characters() {
		return this.lines.stream().mapToInt((line) -> line.text().length()).sum();
	}

	PageLines with(List<Line> kept) {
		return new PageLines(this.number, this.height, List.copyOf(kept));
	}

}
