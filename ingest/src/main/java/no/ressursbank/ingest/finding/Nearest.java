package no.ressursbank.ingest.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the known word that an unknown one was probably meant to be.
 */
public final class Nearest {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private Nearest() {
	}

	/**
	 * The question to add to a message.
	 * @return " Mente du «x»?", or the empty string when nothing known is near
	 */
	public static String question(String unknown, Collection<String> known) {
		return find(unknown, known).map((word) -> " Mente du «" + word + "»?").orElse("");
	}

	/**
	 * The nearest known word.
	 * @return empty when nothing known is near: more than two edits away, or more than
	 * one for words under five letters; capitals and the marks of letters are no edits
	 */
	public static Optional<String> find(String unknown, Collection<String> known) {
		String plain = plain(unknown);
		int most = (plain.length() < 5) ? 1 : 2;
		LevenshteinDistance distance = new LevenshteinDistance(most);
		String nearest = null;
		int least = most + 1;
		for (String word : known) {
			String other = plain(word);
			// The names of all files are asked for every broken link: most are out here.
			boolean isOut = Math.abs(other.length() - plain.length()) > most;
			int edits = isOut ? -1 : distance.apply(plain, other);
			if (edits >= 0 && edits < least) {
				nearest = word;
				least = edits;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** As ids are written: å as a, ø as o, æ as ae. */
	private static String plain(String word) {
		if (isPlain(word)) {
			return word;
		}
		String lower = word.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
		return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
	}

	private static boolean isPlain(String word) {
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			if (letter >= 0x80 || (letter >= 'A' && letter <= 'Z')) {
				return false;
			}
		}
		return true;
	}

}
