package no.ressursbank.ingest.pdf.layout;

/**
 * A character as it is drawn, in points from the upper left corner of its page.
 *
 * @param text mostly one character, more for a ligature
 * @param size of the type
 * @param tag what the file itself says it is: 1 to 6 a heading, {@link #RUNNING} a
 * running line, 0 nothing
 */
public record Glyph(String text, float x, float baseline, float width, float size, boolean bold, int tag) {

	/** A header or footer, by the file's own word. */
	public static final int RUNNING = -1;

	/** The same place with another text. */
	Glyph as(String newText) {
		return new Glyph(newText, this.x, this.baseline, this.width, this.size, this.bold, this.tag);
	}

	float right() {
		return this.x + this.width;
	}

}
