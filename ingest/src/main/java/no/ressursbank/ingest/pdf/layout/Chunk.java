package no.ressursbank.ingest.pdf.layout;

/**
 * Characters drawn one after the other on one baseline: a line, a cell or a part of them.
 *
 * @param boldShare the share of its letters that are bold, 0 to 1
 * @param tag as of its glyphs, when all of them have the same; otherwise 0
 * @param order when it was drawn, counted within the page
 */
record Chunk(String text, float x, float right, float baseline, float size, float boldShare, int tag, int order) {

	float width() {
		return this.right - this.x;
	}

	int length() {
		return this.text.length();
	}

	/** This one and the next of the same line as one. */
	Chunk with(Chunk next, String between) {
		int all = Math.max(1, length() + next.length());
		return new Chunk(this.text + between + next.text, this.x, Math.max(this.right, next.right), main(next).baseline,
				main(next).size, (this.boldShare * length() + next.boldShare * next.length()) / all,
				(this.tag == next.tag) ? this.tag : 0, next.order);
	}

	/** A second drawing of the same, a hair's breadth aside, makes poor man's bold. */
	Chunk bold() {
		return new Chunk(this.text, this.x, this.right, this.baseline, this.size, 1, this.tag, this.order);
	}

	boolean isDrawnOver(Chunk other) {
		float hair = this.size * 0.15f;
		return this.text.equals(other.text) && Math.abs(this.x - other.x) < hair
				&& Math.abs(this.baseline - other.baseline) < hair;
	}

	private Chunk main(Chunk next) {
		return (next.length() > length()) ? next : this;
	}

}
