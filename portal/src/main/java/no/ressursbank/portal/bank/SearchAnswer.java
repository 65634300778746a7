package no.ressursbank.portal.bank;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param facets by facet, the most frequent value first
 * @param next cursor of the next page; null on the last one
 */
public record SearchAnswer(String query, long total, List<Hit> hits, Map<String, List<FacetValue>> facets,
		@Nullable String didYouMean, List<HelpLine> help, @Nullable String next) {

	/** A value to filter by. */
	public record FacetValue(String value, String label, long count) {
	}

}
