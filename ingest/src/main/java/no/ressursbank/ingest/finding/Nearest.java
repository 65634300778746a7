package no.ressursbank.ingest.finding;

import java.util.Collection;
import java.util.Comparator;
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
	 * @return " Mente du «x»?", or the empty string when nothing known is near: more than
	 * two edits away, or more than one for words under five letters
	 */
	public static String question(String unknown, Collection<String> known) {
		return find(unknown, known).map((word) -> " Mente du «" + word + "»?").orElse("");
	}

	static Optional<String> find(String unknown, Collection<String> known) {
		int limit = (unknown.length() < 5) ? 1 : 2;
		LevenshteinDistance distance = new LevenshteinDistance(limit);
		return known.stream()
			.filter((word) -> distance.apply(unknown, word) >= 0)
			.min(Comparator.comparing((word) -> distance.apply(unknown, word)));
	}

}
