package no.ressursbank.ingest.pdf.layout;

/**
 * Where running lines stand.
 */
enum Edge {

	TOP, BOTTOM;

	/** The share of the page's height that counts as near. */
	private static final float NEAR = 0.2f;

	boolean isNear(Line line, PageLines page) {
		return fromEdge(line, page.height()) < NEAR * page.height();
	}

	float fromEdge(Line line, float height) {
		return (this == TOP) ? line.baseline() : height - line.baseline();
	}

}
