package no.ressursbank.language;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Terms that may stand for one another.
 *
 * @param type how they are related
 * @param weight how much a hit on another term counts beside one on the term itself: more
 * than 0, at most 1
 * @param terms at least two words or phrases, each with a letter or digit, no two alike
 */
public record SynonymGroup(SynonymType type, double weight, List<String> terms) {

	/**
	 * Makes a group.
	 * @throws IllegalArgumentException with a message in Norwegian when a weight or a
	 * term is not as described
	 */
	public SynonymGroup {
		terms = List.copyOf(terms);
		if (!(weight > 0 && weight <= 1)) {
			throw new IllegalArgumentException("Vekten må være større enn 0 og høyst 1, men er " + weight + ".");
		}
		if (terms.size() < 2) {
			throw new IllegalArgumentException(
					"Det må stå minst to ord etter kolon, med komma mellom, for eksempel «lik: foresatte, foreldre».");
		}
		Set<String> seen = new HashSet<>();
		for (String term : terms) {
			requireTerm(term);
			if (!seen.add(term.toLowerCase(Locale.ROOT))) {
				throw new IllegalArgumentException("«" + term + "» står to ganger i samme gruppe.");
			}
		}
	}

	/**
	 * Reads a line such as {@code beslektet 0.4: mobbing, plaging}.
	 * @param line type, optional weight, colon and terms separated by commas; neither
	 * blank nor a comment
	 * @return the group
	 * @throws IllegalArgumentException with a message for editors, in Norwegian
	 */
	public static SynonymGroup parse(String line) {
		return SynonymLine.parse(line);
	}

	/**
	 * Writes the group as {@link #parse(String)} reads it.
	 * @return one line; the weight is left out where it is the usual one of the type
	 */
	public String line() {
		String stated = (this.weight == this.type.weight()) ? ""
				: " " + BigDecimal.valueOf(this.weight).toPlainString();
		return this.type.code() + stated + ": " + String.join(", ", this.terms);
	}

	private static void requireTerm(String term) {
		if (term.indexOf('#') >= 0) {
			throw new IllegalArgumentException("En kommentar må stå på sin egen linje, men «" + term + "» har #.");
		}
		if (SynonymLine.words(term).isEmpty()) {
			throw new IllegalArgumentException(term.isBlank() ? "Det står et komma uten ord foran eller bak."
					: "«" + term + "» har hverken bokstaver eller sifre.");
		}
		if (term.indexOf(',') >= 0 || !term.equals(SynonymLine.tidy(term))) {
			throw new IllegalArgumentException("«" + term + "» kan ikke skrives som ett ord på en linje.");
		}
	}

}
