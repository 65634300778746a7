package no.ressursbank.ingest.pdf.layout;

/**
 * A line that may be running.
 *
 * @param height of its page
 * @param distance to the next line of the page, in points
 */
record EdgeLine(Line line, Edge edge, float height, float distance) {

	/** Equal for lines that stand at the same place of their pages. */
	String place() {
		return this.edge + " " + Math.round(this.edge.fromEdge(this.line, this.height) / 3);
	}

	/** Whether there is more space to the text than between lines of the text. */
	boolean standsApart() {
		return this.distance > 1.7f * this.line.size();
	}

}
