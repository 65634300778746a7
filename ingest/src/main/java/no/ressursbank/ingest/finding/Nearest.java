package no.ressursbank.ingest.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the known word that an unknown one was probably meant to be.
 */
public final class Nearest {

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
		LevenshteinDistance distance = new LevenshteinDistance((plain.length() < 5) ? 1 : 2);
		return known.stream()
			.filter((word) -> distance.apply(plain, plain(word)) >= 0)
			.min(Comparator.comparing((word) -> distance.apply(plain, plain(word))));
	}

	/** As ids are written: å as a, ø as o, æ as ae. */
	private static String plain(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
		return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

}
