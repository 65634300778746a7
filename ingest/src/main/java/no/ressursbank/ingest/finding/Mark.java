package no.ressursbank.ingest.finding;

/**
 * The part of a line that a finding is about: a value, a name or a link target, which all
 * end where a person would say so.
 *
 * @param line all of it
 * @param start counted in code points from 0
 * @param end counted in code points from 0, exclusive; never before the start
 */
public record Mark(String line, int start, int end) {

	private static final String ENDS = ",])}\"'";

	/**
	 * Marks what begins at a column.
	 * @param column counted in code points from 1; after the end of the line marks
	 * nothing
	 */
	public static Mark in(String line, int column) {
		int start = Math.min(column - 1, line.codePointCount(0, line.length()));
		int from = line.offsetByCodePoints(0, start);
		int to = end(line, from);
		return new Mark(line, start, start + line.codePointCount(from, to));
	}

	/**
	 * Marks words if they stand at a column, and what begins there otherwise.
	 */
	public static Mark in(String line, int column, String words) {
		Mark mark = in(line, column);
		int from = line.offsetByCodePoints(0, mark.start);
		return (words.length() > mark.text().length() && line.startsWith(words, from))
				? new Mark(line, mark.start, mark.start + words.codePointCount(0, words.length())) : mark;
	}

	/** The words marked. */
	public String text() {
		return this.line.substring(this.line.offsetByCodePoints(0, this.start),
				this.line.offsetByCodePoints(0, this.end));
	}

	private static int end(String line, int from) {
		if (from >= line.length()) {
			return from;
		}
		char first = line.charAt(from);
		if (first == '"' || first == '\'') {
			int closing = line.indexOf(first, from + 1);
			return (closing < 0) ? line.length() : closing + 1;
		}
		int to = from;
		while (to < line.length() && !Character.isWhitespace(line.charAt(to)) && ENDS.indexOf(line.charAt(to)) < 0
				&& !(line.charAt(to) == ':' && (to + 1 == line.length() || line.charAt(to + 1) == ' '))) {
			to++;
		}
		return Math.max(to, from + Character.charCount(line.codePointAt(from)));
	}

}
