package no.ressursbank.portal.search;

import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.portal.bank.SearchAnswer;

/**
 * A facet with the values to choose from, as links.
 *
 * @param more values that are not often enough to be shown at once
 */
record FacetGroup(String facet, List<Choice> choices, List<Choice> more) {

	private static final int SHOWN = 6;

	/**
	 * A value.
	 *
	 * @param href the question with it, or without it when it is chosen
	 */
	record Choice(String label, long count, boolean chosen, String href) {
	}

	static List<FacetGroup> of(SearchQuery query, SearchAnswer answer) {
		return SearchQuery.FACETS.stream()
			.map((facet) -> of(facet, query, answer))
			.filter((group) -> group.choices.size() > 1 || group.choices.stream().anyMatch(Choice::chosen))
			.toList();
	}

	private static FacetGroup of(String facet, SearchQuery query, SearchAnswer answer) {
		List<Choice> all = answer.facets()
			.getOrDefault(facet, List.of())
			.stream()
			.map((value) -> new Choice(value.label(), value.count(), query.has(facet, value.value()),
					query.toggle(facet, value.value())))
			.toList();
		// One value left over is better shown than hidden.
		int shown = (all.size() <= SHOWN + 1) ? all.size() : SHOWN;
		List<Choice> hiddenButChosen = all.stream().skip(shown).filter(Choice::chosen).toList();
		return new FacetGroup(facet, Stream.concat(all.stream().limit(shown), hiddenButChosen.stream()).toList(),
				all.stream().skip(shown).filter((choice) -> !choice.chosen).toList());
	}

}
