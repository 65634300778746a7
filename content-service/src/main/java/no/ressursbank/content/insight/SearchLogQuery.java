package no.ressursbank.content.insight;

import java.time.LocalDate;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;

/**
 * What is asked of the search log, which is named and described in the search service.
 */
final class SearchLogQuery {

	/** Aggregations. */
	static final String DAYS = "days";

	static final String QUERIES = "queries";

	static final String WITHOUT = "without";

	static final String LAST = "last";

	private static final String INDICES = "search-log-v1-*";

	private static final String DAY = "day";

	/** More than anyone can act on. */
	private static final int MOST_QUERIES = 2000;

	/** Longer than the log is kept. */
	private static final int MOST_DAYS = 500;

	private SearchLogQuery() {
	}

	/**
	 * Counts by day and by query.
	 * @param atLeast how often a query was asked that is counted
	 */
	static SearchRequest since(LocalDate from, int atLeast) {
		Aggregation last = Aggregation.of((max) -> max.max((of) -> of.field(DAY)));
		Aggregation without = Aggregation
			.of((filter) -> filter.filter((nothing) -> nothing.term((term) -> term.field("hits").value(0)))
				.aggregations(LAST, last));
		Aggregation days = Aggregation
			.of((terms) -> terms.terms((of) -> of.field(DAY).size(MOST_DAYS)).aggregations(WITHOUT, without));
		Aggregation queries = Aggregation
			.of((terms) -> terms.terms((of) -> of.field("query").size(MOST_QUERIES).minDocCount(atLeast))
				.aggregations(DAYS, Aggregation.of((count) -> count.cardinality((of) -> of.field(DAY))))
				.aggregations(LAST, last)
				.aggregations(WITHOUT, without));
		return SearchRequest.of((search) -> search.index(INDICES)
			.ignoreUnavailable(true)
			.allowNoIndices(true)
			.size(0)
			.query((query) -> query.range((range) -> range.date((day) -> day.field(DAY).gte(from.toString()))))
			.aggregations(DAYS, days)
			.aggregations(QUERIES, queries));
	}

}
