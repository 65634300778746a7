package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import co.elastic.clients.json.JsonData;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

/**
 * One request to the index: hits with their passages, and facets.
 */
final class IndexRequest {

	/** An overdue text may be wrong by now: it gives way to one as good. */
	private static final double OVERDUE = 0.85;

	private static final Query EVERYTHING = Query.of((query) -> query.matchAll((every) -> every));

	private IndexRequest() {
	}

	/**
	 * Asks for a page.
	 * @param words what the hits are ranked by, and nothing that they must not be
	 */
	static co.elastic.clients.elasticsearch.core.SearchRequest.Builder of(SearchRequest request, Query words,
			Query marks) {
		var query = new co.elastic.clients.elasticsearch.core.SearchRequest.Builder()
			.query(matching(request.isBrowsing() ? EVERYTHING : words, marks))
			.postFilter(FacetCounts.filter(request.filters()))
			// One more than the page shows tells whether there is a next one.
			.size(request.size() + 1)
			.trackTotalHits((track) -> track.enabled(true))
			.sort(sort(request))
			.source(shown())
			.aggregations(FacetCounts.aggregations(request.filters()));
		return (request.cursor() == null) ? query : query.searchAfter(after(Cursor.read(request.cursor(), request)))
			.aggregations(SeenEdition.AGGREGATION, SeenEdition.aggregation());
	}

	private static List<FieldValue> after(Cursor cursor) {
		return cursor.place().stream().map(JsonData::of).map(FieldValue::of).toList();
	}

	/** What is not shown is not read. */
	static SourceConfig shown() {
		return SourceConfig.of((source) -> source.filter((filter) -> filter.includes(ShownResource.FIELDS)));
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
			// Weighs nothing and requires nothing: it brings passages along.
			.should(PassageHits.best(marks))));
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
