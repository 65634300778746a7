package no.ressursbank.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the lines editors write about synonyms.
 */
final class SynonymLine {

	private static final String EXAMPLE = "for eksempel «lik: foresatte, foreldre» eller «beslektet 0.4: mobbing, plaging».";

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private static final Pattern WEIGHT = Pattern.compile("[01]?\\.\\d+|1");

	private SynonymLine() {
	}

	static SynonymGroup parse(String line) {
		String tidy = tidy(line);
		int colon = tidy.indexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException(
					"Linjen mangler kolon. Skriv type, kolon og ord med komma mellom, " + EXAMPLE);
		}
		List<String> head = Arrays.asList(tidy.substring(0, colon).strip().split(" "));
		SynonymType type = type(head.getFirst());
		double weight = (head.size() > 1) ? weight(head.subList(1, head.size())) : type.weight();
		List<String> terms = Arrays.stream(tidy.substring(colon + 1).split(",", -1)).map(String::strip).toList();
		return new SynonymGroup(type, weight, terms);
	}

	/** As one line with single spaces. */
	static String tidy(String text) {
		return SPACES.matcher(Normaliser.normalise(text)).replaceAll(" ").strip();
	}

	/** The words of a term, cut like those of a query. */
	static List<String> words(String term) {
		return SEPARATORS.splitAsStream(Normaliser.normalise(term)).filter((word) -> !word.isEmpty()).toList();
	}

	private static SynonymType type(String code) {
		return SynonymType.ofCode(code)
			.orElseThrow(() -> new IllegalArgumentException("Ukjent type «" + code
					+ "» foran kolon. Skriv lik, forkortelse, nynorsk eller beslektet, " + EXAMPLE));
	}

	private static double weight(List<String> words) {
		String weight = String.join(" ", words);
		if (!WEIGHT.matcher(weight).matches()) {
			throw new IllegalArgumentException(
					"«" + weight + "» er ingen vekt. Skriv et tall mellom 0 og 1 med punktum foran kolon, " + EXAMPLE);
		}
		return Double.parseDouble(weight);
	}

}
