package no.ressursbank.ingest.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.language.Lix;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Checks a text as readers meet it: how hard it is, and that its language is what it is
 * said to be.
 */
public final class Wording {

	private static final int HARD = 50;

	private static final int VERY_HARD = 60;

	private Wording() {
	}

	/**
	 * What could be better about a text.
	 * @param body where the text begins
	 * @param language where its language is said
	 */
	public static List<Finding> check(ResourceDocument document, Place body, Place language) {
		List<Finding> findings = new ArrayList<>(language(document, language).stream().toList());
		if (document.language() == Language.NB || document.language() == Language.NN) {
			Lix.of(texts(document)).filter((lix) -> lix > HARD).ifPresent((lix) -> findings.add(hard(lix, body)));
		}
		return findings;
	}

	/** A warning when a text is written in another language than it says. */
	public static Optional<Finding> language(ResourceDocument document, Place place) {
		Language said = document.language();
		// The words of Northern Sami are not known.
		return TextLanguage.of(String.join("\n", texts(document)))
			.filter((found) -> found != said && said != Language.SE)
			.map((found) -> Finding
				.warning(place, "language-mismatch",
						"Teksten ser ut til å være skrevet på " + name(found) + ", men «language» sier " + said.code()
								+ ". Skriv " + found.code() + " hvis det stemmer.")
				.replacing(found.code()));
	}

	private static Finding hard(int lix, Place body) {
		String message = "Teksten er tung å lese (LIX " + lix + ", helst under " + HARD
				+ "). Del de lengste setningene, og bytt lange ord med vanlige.";
		return (lix > VERY_HARD) ? Finding.warning(body, "hard-to-read", message)
				: Finding.notice(body, "hard-to-read", message);
	}

	private static List<String> texts(ResourceDocument document) {
		return document.passages().stream().map(Passage::text).toList();
	}

	private static String name(Language language) {
		return switch (language) {
			case NB -> "bokmål";
			case NN -> "nynorsk";
			case SE -> "nordsamisk";
			case EN -> "engelsk";
		};
	}

}
