package no.ressursbank.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Maps a word to the key under which all its spellings meet: lower case, {@code æ},
 * {@code ä} and {@code å} as {@code a}, {@code ø} and {@code ö} as {@code o}, no accents.
 * Letters written out, as in {@code laering} and {@code aa}, count as one letter. Folding
 * is the last step: stems and word lists need to see {@code æøå}.
 */
public final class Fold {

	private Fold() {
	}

	/**
	 * Folds a word.
	 * @param word a word in any case, normalised
	 * @return the folded word, for comparing only
	 */
	public static String fold(String word) {
		String letters = letters(word);
		StringBuilder folded = new StringBuilder(letters.length());
		for (int i = 0; i < letters.length(); i++) {
			char letter = letters.charAt(i);
			if (isWrittenOut(letters, i)) {
				i++;
			}
			folded.append(switch (letter) {
				case 'å', 'æ' -> 'a';
				case 'ø' -> 'o';
				default -> letter;
			});
		}
		return folded.toString();
	}

	private static boolean isWrittenOut(String word, int at) {
		if (at + 1 == word.length()) {
			return false;
		}
		char next = word.charAt(at + 1);
		return switch (word.charAt(at)) {
			case 'a' -> next == 'a' || next == 'e';
			case 'o' -> next == 'e';
			default -> false;
		};
	}

	/**
	 * Writes a word with the letters a to å: lower case, Swedish letters as their
	 * Norwegian ones, accents removed.
	 */
	static String letters(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			char letter = lower.charAt(i);
			if (letter >= 0x80 && letter != 'æ' && letter != 'ø' && letter != 'å') {
				return withoutAccents(lower);
			}
		}
		return lower;
	}

	private static String withoutAccents(String word) {
		StringBuilder plain = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			plain.append(switch (letter) {
				case 'ä' -> 'æ';
				case 'ö' -> 'ø';
				case 'å' -> 'å';
				default -> withoutAccent(letter);
			});
		}
		return plain.toString();
	}

	/** Only Latin letters: a mark in another script may be a vowel. */
	private static char withoutAccent(char letter) {
		if (letter < 0xC0 || letter > 0x24F) {
			return letter;
		}
		return Normalizer.normalize(String.valueOf(letter), Form.NFD).charAt(0);
	}

}
