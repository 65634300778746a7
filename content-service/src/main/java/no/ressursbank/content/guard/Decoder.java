package no.ressursbank.content.guard;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes a {@link Reading} of a post in one pass.
 */
final class Decoder {

	/** Marks of emphasis and code, which may stand inside a number or a name. */
	private static final String EMPHASIS = "*`~\\";

	/** Blank characters that Unicode counts as letters or symbols. */
	private static final String BLANK = "\u115f\u1160\u3164\uffa0\u2800";

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private int[] starts;

	private int[] ends;

	Decoder(String source) {
		this.source = source;
		this.starts = new int[source.length() + 8];
		this.ends = new int[source.length() + 8];
	}

	Reading read() {
		int at = 0;
		while (at < this.source.length()) {
			Escape escape = Escape.at(this.source, at);
			show(escape.codePoint(), at, at + escape.length());
			at += escape.length();
		}
		int length = this.text.length();
		return new Reading(this.text.toString(), Arrays.copyOf(this.starts, length), Arrays.copyOf(this.ends, length));
	}

	private void show(int codePoint, int from, int to) {
		if (EMPHASIS.indexOf(codePoint) >= 0 || Character.getType(codePoint) == Character.FORMAT) {
			return;
		}
		if (isMark(codePoint)) {
			compose(codePoint, to);
		}
		else {
			plain(codePoint).chars().forEach((c) -> append((char) c, from, to));
		}
	}

	private static String plain(int codePoint) {
		int digit = Character.digit(codePoint, 10);
		if (digit >= 0) {
			return Integer.toString(digit);
		}
		return switch (Character.getType(codePoint)) {
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
			case Character.CONTROL -> (codePoint == '\n' || codePoint == '\r' || codePoint == 0x85) ? "\n" : " ";
			case Character.SPACE_SEPARATOR -> " ";
			case Character.DASH_PUNCTUATION -> "-";
			default -> other(codePoint);
		};
	}

	private static String other(int codePoint) {
		if (codePoint < 0x100 && codePoint != 0xb9 && codePoint != 0xb2 && codePoint != 0xb3) {
			return Character.toString(codePoint);
		}
		if (codePoint == 0x2212) {
			return "-";
		}
		return (BLANK.indexOf(codePoint) >= 0) ? " "
				: Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
	}

	private static boolean isMark(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	/** An a and a ring become å; marks on digits and repeated marks are left out. */
	private void compose(int mark, int to) {
		int last = this.text.length() - 1;
		if (last >= 0 && Character.isLetter(this.text.charAt(last))) {
			String both = this.text.charAt(last) + Character.toString(mark);
			String one = Normalizer.normalize(both, Normalizer.Form.NFC);
			if (one.length() == 1) {
				this.text.setCharAt(last, one.charAt(0));
				this.ends[last] = to;
			}
		}
	}

	private void append(char shown, int from, int to) {
		int index = this.text.length();
		if (index == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * index);
			this.ends = Arrays.copyOf(this.ends, 2 * index);
		}
		this.text.append(shown);
		this.starts[index] = from;
		this.ends[index] = to;
	}

}
