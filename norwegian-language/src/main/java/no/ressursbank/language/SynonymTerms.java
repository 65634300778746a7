package no.ressursbank.language;

import java.util.List;

/**
 * A synonym group as the roots of its terms' words, as queries are compared with it.
 */
record SynonymTerms(double weight, List<List<String>> terms) {

	static SynonymTerms of(SynonymGroup group) {
		return new SynonymTerms(group.weight(), group.terms().stream().map(SynonymTerms::roots).distinct().toList());
	}

	List<List<String>> besides(List<String> term) {
		return this.terms.stream().filter((other) -> !other.equals(term)).toList();
	}

	private static List<String> roots(String term) {
		return SynonymLine.words(term).stream().map(NorwegianTerms::root).toList();
	}

}
