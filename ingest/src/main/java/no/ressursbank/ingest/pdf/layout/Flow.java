package no.ressursbank.ingest.pdf.layout;

import java.util.regex.Pattern;

/**
 * Whether the next line goes on with the paragraph of the line before.
 */
final class Flow {

	/** More than this times the usual distance begins a paragraph. */
	private static final float LEADING = 1.3f;

	private static final Pattern ENDING = Pattern.compile("[.!?:;][»”\")\\]]*$");

	private final Typography typography;

	private final Margins margins;

	Flow(Typography typography, Margins margins) {
		this.typography = typography;
		this.margins = margins;
	}

	boolean continues(Group group, Line line) {
		Line last = group.last();
		if (Markers.isItem(line.text()) || !isAlike(last, line)) {
			return false;
		}
		boolean sameColumn = last.page() == line.page() && last.column() == line.column();
		return sameColumn ? isNext(group, line) : isOverleaf(group, line);
	}

	/** Whether there is more than the usual space above a line. */
	boolean standsApart(Line above, Line line) {
		return above.page() != line.page() || above.column() != line.column()
				|| line.baseline() - above.baseline() > LEADING * leading(line);
	}

	private boolean isAlike(Line last, Line line) {
		boolean sameSize = Math.abs(last.size() - line.size()) < 0.08f * line.size();
		return sameSize && last.isBold() == line.isBold() && last.tag() == line.tag();
	}

	private boolean isNext(Group group, Line line) {
		Line last = group.last();
		float em = line.size();
		if (standsApart(last, line) || line.baseline() < last.baseline()) {
			return false;
		}
		boolean heading = line.tag() > 0 || line.size() > 1.15f * this.typography.size();
		boolean indented = line.x() > last.x() + 0.9f * em && !(group.isItem() && group.size() == 1);
		if (!heading && indented) {
			return false;
		}
		return !isEnded(last, line);
	}

	/** A line that had space for the next word, and did not take it, was the last. */
	private boolean isEnded(Line last, Line line) {
		float margin = this.margins.right(last);
		int space = line.text().indexOf(' ');
		String next = (space < 0) ? line.text() : line.text().substring(0, space);
		float letter = (last.right() - last.x()) / Math.max(1, last.text().length());
		boolean hadSpace = last.right() + letter * (next.length() + 2) < margin;
		return hadSpace && (endsSentence(last.text()) || !Character.isLowerCase(next.codePointAt(0)));
	}

	private boolean isOverleaf(Group group, Line line) {
		Line last = group.last();
		if (!this.typography.isBody(line) || line.tag() > 0 || (line.isBold() && !this.typography.bold())) {
			return false;
		}
		boolean goesOn = Hyphens.isDivided(last.text()) || Character.isLowerCase(line.text().codePointAt(0));
		return goesOn ? !last.text().endsWith(".")
				: !endsSentence(last.text()) && !isEnded(last, line) && group.size() > 1;
	}

	private static boolean endsSentence(String text) {
		return ENDING.matcher(text).find();
	}

	private float leading(Line line) {
		return this.typography.leading() * Math.max(1, line.size() / this.typography.size());
	}

}
