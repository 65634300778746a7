package no.ressursbank.content.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Breaks the lines of a calendar at 75 octets (RFC 5545 3.1), never within a character.
 * The library counts characters, and æ, ø and å are two octets each.
 */
final class Folding {

	private static final int OCTETS = 75;

	private static final String BREAK = "\r\n";

	private Folding() {
	}

	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
		text.lines().forEach((line) -> {
			fold(line, folded);
			folded.append(BREAK);
		});
		return folded.toString();
	}

	private static void fold(String line, StringBuilder folded) {
		int octets = 0;
		for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
			String character = Character.toString(line.codePointAt(at));
			int size = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > OCTETS) {
				folded.append(BREAK).append(' ');
				octets = 1;
			}
			folded.append(character);
			octets += size;
		}
	}

}
