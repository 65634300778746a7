package no.ressursbank.content.resource;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * What changed, in order. Every resource stands in the log once, where it last changed:
 * whoever has read to the end has the live set, wherever they began.
 */
@Component
class ChangeLog {

	/** Binds tokens to this log. */
	private static final String NAME = "changes";

	private static final int PAGE = 500;

	private final IndexReader index;

	ChangeLog(IndexReader index) {
		this.index = index;
	}

	/**
	 * The changes after a place.
	 * @param since token of an earlier answer, or null for all there is
	 * @throws ResourceProblem when the token is not ours, or its log was lost
	 */
	ChangesView since(@Nullable String since) {
		NativeQuery query = ResourceQueries.changes(PAGE);
		List<Object> place = (since != null) ? Cursor.read(since, NAME) : List.of(0L, 1L, "");
		query.setSearchAfter(place);
		SearchHits<ResourceDocument> found = this.index.search(query);
		if (since != null && (Long) place.getFirst() < begin(found)) {
			throw ResourceProblem.lostLog();
		}
		List<ResourceDocument> documents = IndexReader.documents(found);
		int shown = Math.min(PAGE, documents.size());
		List<?> last = (shown > 0) ? found.getSearchHit(shown - 1).getSortValues() : place;
		// An empty log has no end yet: it is begun with the first publication.
		List<?> next = (shown == 0 && since == null) ? List.of((long) begin(found), 1L, "") : last;
		return new ChangesView(documents.subList(0, shown).stream().map(ChangeView::of).toList(),
				Cursor.after(next, NAME), documents.size() > PAGE);
	}

	private static double begin(SearchHits<?> found) {
		ElasticsearchAggregations aggregations = (ElasticsearchAggregations) Objects
			.requireNonNull(found.getAggregations());
		FilterAggregate log = Objects.requireNonNull(aggregations.get(ResourceQueries.BEGIN))
			.aggregation()
			.getAggregate()
			.filter();
		Double begin = Objects.requireNonNull(log.aggregations().get(ResourceQueries.BEGIN)).max().value();
		return (begin != null && !begin.isInfinite()) ? begin : 0;
	}

}
