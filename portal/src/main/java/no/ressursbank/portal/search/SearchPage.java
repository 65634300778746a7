package no.ressursbank.portal.search;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.portal.bank.HelpLine;
import no.ressursbank.portal.bank.Hit;
import no.ressursbank.portal.bank.SearchAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the page of hits shows.
 *
 * @param chips what the question is narrowed by, each with the address without it
 * @param next address of the next page; null on the last one
 */
record SearchPage(SearchQuery query, long total, List<Hit> hits, List<FacetGroup> groups, List<Chip> chips,
		@Nullable String didYouMean, List<HelpLine> help, @Nullable String next) {

	/** A chosen value. */
	record Chip(String facet, String label, String href) {
	}

	static SearchPage of(SearchQuery query, SearchAnswer answer) {
		String next = (answer.next() != null) ? query.page(answer.next()) : null;
		return new SearchPage(query, answer.total(), answer.hits(), FacetGroup.of(query, answer), chips(query, answer),
				answer.didYouMean(), answer.help(), next);
	}

	/** Address of the question as it was probably meant. */
	public String meant() {
		return this.query.reworded((this.didYouMean != null) ? this.didYouMean : this.query.q());
	}

	public boolean byDate() {
		return "date".equals(this.query.sort());
	}

	private static List<Chip> chips(SearchQuery query, SearchAnswer answer) {
		List<Chip> chips = new ArrayList<>();
		query.filters().forEach((facet, values) -> values.forEach((value) -> {
			String label = answer.facets()
				.getOrDefault(facet, List.of())
				.stream()
				.filter((known) -> known.value().equals(value))
				.findFirst()
				.map(SearchAnswer.FacetValue::label)
				.orElse(value);
			chips.add(new Chip(facet, label, query.toggle(facet, value)));
		}));
		return chips;
	}

}
