package no.ressursbank.language;

import java.util.Set;

/**
 * Knows which letters are easily exchanged: neighbours on a Norwegian keyboard, and
 * {@code æøå} with what sounds alike or what a scanner reads in their place.
 */
final class SpellerSlips {

	private static final String[] KEYBOARD = { "qwertyuiopå", "asdfghjkløæ", "zxcvbnm" };

	/** Typed letter and the one meant; o for ø and a for æ and å are no edit at all. */
	private static final Set<String> ALIKE = Set.of("eø", "gø", "eæ", "oå", "då", "æe", "åo");

	private SpellerSlips() {
	}

	static boolean isCommon(char typed, char meant) {
		return areNeighbours(typed, meant) || ALIKE.contains(String.valueOf(new char[] { typed, meant }));
	}

	private static boolean areNeighbours(char one, char other) {
		for (int row = 0; row < KEYBOARD.length; row++) {
			int at = KEYBOARD[row].indexOf(one);
			if (at >= 0) {
				return isAt(row, at - 1, other) || isAt(row, at + 1, other)
				// Each row stands half a key to the right of the one above.
						|| isAt(row - 1, at, other) || isAt(row - 1, at + 1, other) || isAt(row + 1, at - 1, other)
						|| isAt(row + 1, at, other);
			}
		}
		return false;
	}

	private static boolean isAt(int row, int at, char letter) {
		return row >= 0 && row < KEYBOARD.length && at >= 0 && at < KEYBOARD[row].length()
				&& KEYBOARD[row].charAt(at) == letter;
	}

}
