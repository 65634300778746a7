package no.ressursbank.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;

/**
 * The answer of the index to one request.
 *
 * @param total hits on all pages
 * @param counts by name of the aggregation
 */
record FoundResources(long total, List<FoundResource> hits, Map<String, Aggregate> counts) {

	static FoundResources of(SearchResponse<ShownResource> answer) {
		long total = (answer.hits().total() != null) ? Objects.requireNonNull(answer.hits().total()).value() : 0;
		return new FoundResources(total, answer.hits().hits().stream().map(FoundResource::of).toList(),
				answer.aggregations());
	}

}
