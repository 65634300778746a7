package no.ressursbank.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Words by which the analysis in Elasticsearch is compared with this service's own: where
 * they differ, words that should meet do not.
 */
final class GoldenWords {

	/** Of every kind that a rule exists for. */
	private static final List<String> OF_THE_FIELD = List.of("foreldresamarbeid", "foresatte", "føresette",
			"selvskading", "sjølvskading", "selvskadingsproblematikk", "mobbing", "mobbeforebyggende",
			"mobbeførebyggjande", "nettmobbing", "skolefravær", "skulefråvær", "læringsmiljø", "laeringsmiljo",
			"barnesamtalen", "samtalene", "konfliktløsning", "taushetsplikten", "teieplikt", "kunnskap", "nettverk",
			"relasjonsbygging", "psykologisk", "følelser", "kjensler", "friminutta", "håndtere", "øvelsene",
			"trygghetssirkelen", "årsakene");

	private static final int FROM_TEXTS = 20;

	/** What no tokenizer cuts. */
	private static final Pattern SIMPLE = Pattern.compile("[a-zæøå]{2,30}");

	private GoldenWords() {
	}

	/** Those of the field, and some that stand all over the texts' own list. */
	static List<String> of(Wordbook book) {
		List<String> forms = book.forms()
			.stream()
			.map((line) -> line.substring(0, line.indexOf(' ')))
			.filter((form) -> SIMPLE.matcher(form).matches() && !StopWords.contain(form))
			.toList();
		Stream<String> spread = IntStream.range(0, Math.min(FROM_TEXTS, forms.size()))
			.mapToObj((i) -> forms.get((int) ((long) i * forms.size() / FROM_TEXTS)));
		return Stream.concat(OF_THE_FIELD.stream(), (forms.size() < FROM_TEXTS) ? forms.stream() : spread)
			.distinct()
			.toList();
	}

	/**
	 * Compares.
	 * @param words some words
	 * @param own what this service makes of a word
	 * @param index what the index makes of words, in the same order
	 * @return the first that differs
	 */
	static Optional<Difference> difference(List<String> words, IndexTerms own,
			Function<List<String>, List<List<String>>> index) {
		List<List<String>> indexed = index.apply(words);
		return IntStream.range(0, words.size())
			.mapToObj((i) -> new Difference(words.get(i), indexed.get(i), own.of(words.get(i))))
			.filter((one) -> !one.index().equals(one.service()))
			.findFirst();
	}

	/**
	 * A word that the two take apart differently.
	 *
	 * @param index its terms in the index
	 * @param service its terms here
	 */
	record Difference(String word, List<String> index, List<String> service) {
	}

}
