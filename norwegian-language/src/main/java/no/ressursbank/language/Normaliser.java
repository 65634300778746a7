package no.ressursbank.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes what differs between two texts that a reader takes as the same: composed and
 * decomposed letters, kinds of space and hyphen, ligatures, full-width letters and
 * characters nobody sees. Written-out {@code ae}, {@code oe} and {@code aa} are left
 * alone, since {@code poesi} and {@code kanaan} have them too: {@link Fold} lets both
 * spellings meet.
 */
public final class Normaliser {

	private Normaliser() {
	}

	/**
	 * Normalises a text.
	 * @param text any text
	 * @return the normalised text; the same instance when there was nothing to do
	 */
	public static String normalise(String text) {
		List<Edit> edits = edits(text);
		if (edits.isEmpty()) {
			return text;
		}
		StringBuilder normalised = new StringBuilder(text.length());
		int copied = 0;
		for (Edit edit : edits) {
			normalised.append(text, copied, edit.start()).append(edit.replacement());
			copied = edit.end();
		}
		return normalised.append(text, copied, text.length()).toString();
	}

	/**
	 * Tells what {@link #normalise(String)} would replace, for those who must keep track
	 * of offsets.
	 * @param text any text
	 * @return the edits in the order of the text, without overlap
	 */
	public static List<Edit> edits(CharSequence text) {
		List<Edit> edits = new ArrayList<>();
		int start = unusual(text, 0);
		while (start < text.length()) {
			int end = endOfCluster(text, start);
			if (end - start > 1 || text.charAt(start) >= 0x80) {
				String cluster = text.subSequence(start, end).toString();
				String replacement = replacement(cluster);
				if (!replacement.equals(cluster)) {
					edits.add(new Edit(start, end, replacement));
				}
			}
			start = unusual(text, end);
		}
		return edits;
	}

	/**
	 * Where the next character is that must be looked at: one that may not stay as it is,
	 * or the one before it, which may have a mark behind it. Each text passes here, and
	 * nearly all of every text is passed over.
	 */
	private static int unusual(CharSequence text, int from) {
		int length = text.length();
		int at = from;
		while (at < length && isOrdinary(text.charAt(at))) {
			at++;
		}
		return (from < at && at < length && text.charAt(at) >= 0x300) ? at - 1 : at;
	}

	/** A character of Latin-1 or Latin Extended-A that stands as it should. */
	private static boolean isOrdinary(char c) {
		return c < 0x80 || (within(c, 0xC0, 0x17F) && !isCompatibilityForm(c));
	}

	/** A letter and the combining marks behind it must be composed together. */
	private static int endOfCluster(CharSequence text, int start) {
		int end = start + Character.charCount(Character.codePointAt(text, start));
		while (end < text.length() && isMark(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isMark(char c) {
		return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static String replacement(String cluster) {
		char first = cluster.charAt(0);
		String marks = cluster.substring(1);
		if (isInvisible(first)) {
			return marks;
		}
		if (isHyphen(first)) {
			return "-" + marks;
		}
		if (Character.getType(first) == Character.SPACE_SEPARATOR) {
			return " " + marks;
		}
		return Normalizer.normalize(cluster, isCompatibilityForm(first) ? Form.NFKC : Form.NFC);
	}

	/** Soft hyphen, zero-width characters, direction marks and byte order mark. */
	private static boolean isInvisible(char c) {
		return c == 0xAD || within(c, 0x200B, 0x200F) || within(c, 0x202A, 0x202E) || within(c, 0x2060, 0x2064)
				|| c == 0xFEFF;
	}

	private static boolean isHyphen(char c) {
		return within(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
	}

	/**
	 * Ligatures such as {@code ﬁ}, and the full-width forms of East Asian typesetting.
	 */
	private static boolean isCompatibilityForm(char c) {
		return within(c, 0xFB00, 0xFB06) || within(c, 0xFF01, 0xFF5E) || within(c, 0x132, 0x133);
	}

	private static boolean within(char c, int first, int last) {
		return c >= first && c <= last;
	}

}
