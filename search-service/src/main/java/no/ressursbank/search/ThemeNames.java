package no.ressursbank.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * What the themes are called. A resource is filed under a theme by an editor who has read
 * it: who asks for {@code mobbing} is helped by all that is filed there, also by a text
 * that speaks of being left out.
 *
 * @param titles the terms of each theme's titles, in all languages
 * @param rarity of these terms, and others
 */
record ThemeNames(Map<String, Set<String>> titles, Map<String, Double> rarity) {

	/** A little more than a word in a summary. */
	private static final double NAMED = 1.5;

	static ThemeNames of(Vocabulary vocabulary, IndexTerms terms) {
		Map<String, Set<String>> titles = new HashMap<>();
		Map<String, Double> themesWith = new HashMap<>();
		for (ThemeEntry theme : vocabulary.themes()) {
			Set<String> title = terms(theme.titles(), terms);
			titles.put(theme.id(), title);
			Set<String> all = new HashSet<>(title);
			all.addAll(terms(theme.summaries(), terms));
			all.forEach((term) -> themesWith.merge(term, 1.0, Double::sum));
		}
		// A word of many themes, such as child, tells little.
		themesWith.replaceAll((term, themes) -> Math.log(1 + titles.size() / themes));
		return new ThemeNames(titles, themesWith);
	}

	private static Set<String> terms(Map<String, String> texts, IndexTerms terms) {
		return texts.values()
			.stream()
			.flatMap((text) -> TextWords.of(text).stream())
			.filter((word) -> !StopWords.contain(word))
			.flatMap((word) -> terms.of(word).stream())
			.collect(Collectors.toSet());
	}

	/**
	 * Lifts what is filed under a theme that the question names, about as much as a word
	 * in a summary would. Finds nothing by itself.
	 */
	Query lift(Query ranking, Question question) {
		List<Query> named = named(question).entrySet()
			.stream()
			.map((theme) -> filedUnder(theme.getKey(), theme.getValue()))
			.toList();
		return named.isEmpty() ? ranking : Query.of((query) -> query.bool((bool) -> bool.must(ranking).should(named)));
	}

	private Map<String, Double> named(Question question) {
		Map<String, Double> named = new HashMap<>();
		for (QueryWord word : question.words()) {
			Map<String, Double> meant = word.meant();
			this.titles.forEach((theme, terms) -> {
				double best = terms.stream()
					.mapToDouble((term) -> meant.getOrDefault(term, 0.0) * this.rarity.getOrDefault(term, 0.0))
					.max()
					.orElse(0);
				if (best > 0) {
					named.merge(theme, best, Double::sum);
				}
			});
		}
		return named;
	}

	private static Query filedUnder(String theme, double weight) {
		return Query.of((query) -> query.constantScore((every) -> every
			.filter((filter) -> filter.term((term) -> term.field(ResourceFields.THEMES).value(theme)))
			.boost((float) (NAMED * weight))));
	}

}
