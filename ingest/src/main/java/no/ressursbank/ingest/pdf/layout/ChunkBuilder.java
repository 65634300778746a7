package no.ressursbank.ingest.pdf.layout;

import org.jspecify.annotations.Nullable;

/**
 * Puts the characters of a chunk together and sets the spaces that are only gaps.
 */
final class ChunkBuilder {

	/** Of the type size: less is kerning. */
	private static final float SPACE = 0.17f;

	/** Of the type size: more leads to another cell or column. */
	private static final float GAP = 1f;

	private final StringBuilder text = new StringBuilder();

	private final Glyph first;

	private final int order;

	private Glyph last;

	private float right;

	private float size;

	private float baseline;

	private int letters;

	private int boldLetters;

	private @Nullable Integer tag;

	ChunkBuilder(Glyph first, int order) {
		this.first = first;
		this.last = first;
		this.order = order;
		add(first);
	}

	/** Whether a glyph is the next one on this line. */
	boolean continues(Glyph glyph) {
		float em = Math.max(this.size, glyph.size());
		float gap = glyph.x() - this.right;
		float rise = Math.abs(glyph.baseline() - this.baseline);
		boolean raised = glyph.size() < this.size * 0.9f || this.size < glyph.size() * 0.9f;
		return gap < GAP * em && gap > -0.5f * em && rise < (raised ? 0.55f : 0.2f) * em;
	}

	void add(Glyph glyph) {
		if (this.text.length() > 0 && glyph.x() - this.last.right() > SPACE * glyph.size() && !endsInSpace()) {
			this.text.append(' ');
		}
		this.text.append(glyph.text());
		this.last = glyph;
		this.right = Math.max(this.right, glyph.right());
		count(glyph);
	}

	private void count(Glyph glyph) {
		if (glyph.size() > this.size) {
			this.size = glyph.size();
			this.baseline = glyph.baseline();
		}
		if (glyph.text().isBlank()) {
			return;
		}
		this.letters++;
		this.boldLetters += glyph.bold() ? 1 : 0;
		this.tag = (this.tag == null || this.tag == glyph.tag()) ? Integer.valueOf(glyph.tag()) : Integer.valueOf(0);
	}

	boolean isBlank() {
		return this.letters == 0;
	}

	Chunk build() {
		float bold = (this.letters == 0) ? 0 : (float) this.boldLetters / this.letters;
		return new Chunk(this.text.toString().strip(), this.first.x(), this.right, this.baseline, this.size, bold,
				(this.tag != null) ? this.tag : 0, this.order);
	}

	private boolean endsInSpace() {
		return this.text.charAt(this.text.length() - 1) == ' ';
	}

}
