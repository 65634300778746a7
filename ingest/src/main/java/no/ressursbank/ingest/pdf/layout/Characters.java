package no.ressursbank.ingest.pdf.layout;

import java.text.Normalizer;

/**
 * Writes characters that only fonts know as everybody else writes them.
 */
public final class Characters {

	/** Word's bullets, ticks and arrows, from its symbol fonts. */
	private static final String PRIVATE = "\uF0B7\uF0A7\uF0A8\uF0D8\uF076\uF071\uF06E\uF0FC\uF0FE\uF0E0\uF02D";

	private static final String PUBLIC = "•••••••✓☑→–";

	private Characters() {
	}

	/**
	 * The text of a glyph in ordinary characters.
	 * @param text as the font says, possibly empty
	 * @return empty for what cannot be read
	 */
	public static String ordinary(String text) {
		if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u007F') {
			return text;
		}
		StringBuilder out = new StringBuilder();
		text.codePoints().forEach((character) -> append(out, character));
		return out.toString();
	}

	private static void append(StringBuilder out, int character) {
		if (PRIVATE.indexOf(character) >= 0) {
			out.append(PUBLIC.charAt(PRIVATE.indexOf(character)));
		}
		else if (character >= 0xFB00 && character <= 0xFB06) {
			out.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
		}
		else if (Character.isSpaceChar(character) || character == '\t') {
			out.append(' ');
		}
		else if (isText(character)) {
			out.appendCodePoint(character);
		}
	}

	/** Soft hyphens are kept: at the end of a line they tell that a word goes on. */
	private static boolean isText(int character) {
		int type = Character.getType(character);
		return character == '\u00AD' || (type != Character.CONTROL && type != Character.FORMAT
				&& type != Character.PRIVATE_USE && type != Character.SURROGATE && type != Character.UNASSIGNED);
	}

}
