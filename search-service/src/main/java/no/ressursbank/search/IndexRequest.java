package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * One request to the index: hits with their passages, and facets.
 */
final class IndexRequest {

	/** An overdue text may be wrong by now: it gives way to one as good. */
	private static final double OVERDUE = 0.85;

	/** Less than half of a document without its text: what is not shown is not read. */
	private static final String[] SHOWN = { ResourceFields.ID, ResourceFields.KIND, ResourceFields.LANGUAGE,
			ResourceFields.TITLE, ResourceFields.SUMMARY, ResourceFields.THEMES, ResourceFields.AUDIENCES,
			ResourceFields.REVIEWED, ResourceFields.DURATION };

	private static final Query EVERYTHING = Query.of((query) -> query.matchAll((every) -> every));

	private IndexRequest() {
	}

	/**
	 * Asks for a page.
	 * @param words what the hits are ranked by, and nothing that they must not be
	 */
	static NativeQuery of(SearchRequest request, Query words, Query marks) {
		NativeQueryBuilder query = NativeQuery.builder()
			.withQuery(matching(request.isBrowsing() ? EVERYTHING : words, marks))
			.withFilter(FacetCounts.filter(request.filters()))
			// One more than the page shows tells whether there is a next one.
			.withMaxResults(request.size() + 1)
			.withTrackTotalHits(true)
			.withSort(sort(request))
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withIncludes(SHOWN)));
		FacetCounts.aggregations(request.filters()).forEach(query::withAggregation);
		query.withAggregation(SeenEdition.AGGREGATION, SeenEdition.aggregation());
		NativeQuery built = query.build();
		if (request.cursor() != null) {
			built.setSearchAfter(Cursor.read(request.cursor(), request).place());
		}
		return built;
	}

	/**
	 * Ranks by a query, and what is overdue a little lower.
	 */
	static Query timely(Query ranking) {
		return Query.of((query) -> query
			.boosting((boosting) -> boosting.positive(ranking).negative(overdue()).negativeBoost(OVERDUE)));
	}

	private static Query matching(Query words, Query marks) {
		return Query.of((query) -> query.bool((bool) -> bool
			.filter(FacetCounts.anyOf(ResourceFields.KIND, Kind.searchable().stream().map(Kind::code).toList()))
			.must(timely(words))
			// Weigh nothing and require nothing: they bring passages along.
			.should(PassageHits.best(marks))
			.should(PassageHits.first())));
	}

	private static Query overdue() {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(ResourceFields.REVIEW_BY).lt("now/d"))));
	}

	/** By score, or the newest reviewed first; the id makes every place one of a kind. */
	private static List<SortOptions> sort(SearchRequest request) {
		SortOptions first = request.isByDate()
				? SortOptions
					.of((sort) -> sort.field((field) -> field.field(ResourceFields.REVIEWED).order(SortOrder.Desc)))
				: SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)));
		return List.of(first, SortOptions.of((sort) -> sort.field((field) -> field.field(ResourceFields.ID))));
	}

}
