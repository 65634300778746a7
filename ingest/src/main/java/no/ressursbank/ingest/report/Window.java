package no.ressursbank.ingest.report;

import no.ressursbank.ingest.finding.Mark;

/**
 * As much of a marked line as fits on a terminal.
 *
 * @param start of the mark in the text, in characters on the screen
 */
record Window(String text, int start, int width) {

	private static final int WIDTH = 100;

	private static final int BEFORE = 40;

	static Window of(Mark mark) {
		int[] points = mark.line().codePoints().map((point) -> Character.isISOControl(point) ? ' ' : point).toArray();
		int from = (points.length <= WIDTH) ? 0 : Math.clamp((long) mark.start() - BEFORE, 0, points.length - WIDTH);
		int to = Math.min(points.length, from + WIDTH);
		String before = (from > 0) ? "…" : "";
		String text = before + new String(points, from, to - from) + ((to < points.length) ? "…" : "");
		int width = Math.max(1, Math.min(mark.end(), to) - mark.start());
		return new Window(text.stripTrailing(), mark.start() - from + before.length(), width);
	}

}
