package no.ressursbank.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists what a word may have been before a scanner without {@code æøå} read it.
 */
final class OcrRepairReadings {

	/** Hardly any word has more of these letters, and each one guessed adds doubt. */
	private static final int MOST = 3;

	private static final List<Confusion> CONFUSIONS = List.of(
			new Confusion('ø', "a", "e", "g", "o", "@", "6", "0", "¢", "ö", "ó", "oe"),
			new Confusion('å', "a", "d", "4", "à", "á", "â", "ä", "aa"),
			new Confusion('æ', "a", "e", "2", "ä", "ae", "ee", "ze"));

	private final String word;

	private final Set<String> readings = new HashSet<>();

	private OcrRepairReadings(String word) {
		this.word = word;
	}

	/** Takes a word in lower case; gives the readings that differ from it. */
	static Set<String> of(String word) {
		OcrRepairReadings readings = new OcrRepairReadings(word);
		readings.read(0, "", MOST);
		readings.readings.remove(word);
		return readings.readings;
	}

	/**
	 * Reads on from a place, with what stands before it and the guesses still allowed.
	 */
	private void read(int at, String before, int guesses) {
		this.readings.add(before + this.word.substring(at));
		if (guesses == 0) {
			return;
		}
		for (int next = at; next < this.word.length(); next++) {
			for (Confusion confusion : CONFUSIONS) {
				for (String seen : confusion.seen()) {
					if (this.word.startsWith(seen, next)) {
						String read = before + this.word.substring(at, next) + confusion.meant();
						read(next + seen.length(), read, guesses - 1);
					}
				}
			}
		}
	}

	/** A lost letter and what is seen in its place. */
	private record Confusion(char meant, List<String> seen) {

		Confusion(char meant, String... seen) {
			this(meant, List.of(seen));
		}

	}

}
