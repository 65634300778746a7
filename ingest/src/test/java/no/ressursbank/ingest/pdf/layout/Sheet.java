package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that a test sets line by line, in a type whose letters are all half as wide as
 * they are high.
 */
final class Sheet {

	private static final float HEIGHT = 842;

	private static final float LEFT = 72;

	private final List<Glyph> glyphs = new ArrayList<>();

	private float size = 10;

	private boolean bold;

	private float baseline = 100;

	Sheet set(float newSize, boolean newBold) {
		this.size = newSize;
		this.bold = newBold;
		return this;
	}

	/** A line under the one before. */
	Sheet line(String text) {
		return at(LEFT, this.baseline, text).skip(12);
	}

	Sheet lines(String... texts) {
		for (String text : texts) {
			line(text);
		}
		return this;
	}

	Sheet skip(float points) {
		this.baseline += points;
		return this;
	}

	/** A row of cells, each at its place. */
	Sheet row(float step, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			at(LEFT + i * step, this.baseline, cells[i]);
		}
		return skip(12);
	}

	Sheet at(float x, float y, String text) {
		float width = this.size / 2;
		for (int i = 0; i < text.length(); i++) {
			this.glyphs.add(new Glyph(text.substring(i, i + 1), x + i * width, y, width, this.size, this.bold, 0));
		}
		return this;
	}

	PageLines page(int number) {
		return PageLines.of(number, HEIGHT, this.glyphs);
	}

	/** The blocks of a document of these pages. */
	static List<Block> blocks(Sheet... sheets) {
		return laidOut(sheets).blocks();
	}

	static LaidOut laidOut(Sheet... sheets) {
		List<PageLines> pages = new ArrayList<>();
		for (Sheet sheet : sheets) {
			pages.add(sheet.page(pages.size() + 1));
		}
		return Layout.of(pages, List.of());
	}

}
