package no.ressursbank.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The answer of the index to one request.
 *
 * @param total hits on all pages
 * @param counts by name of the aggregation
 */
record FoundResources(long total, List<FoundResource> hits, Map<String, JsonNode> counts) {

	static FoundResources of(IndexAnswer answer) {
		long total = (answer.hits().total() != null) ? answer.hits().total().value() : 0;
		Map<String, JsonNode> counts = new HashMap<>();
		if (answer.aggregations() != null) {
			answer.aggregations().forEach((name, count) -> counts.put(name.substring(name.indexOf('#') + 1), count));
		}
		return new FoundResources(total, answer.hits().hits().stream().map(FoundResource::of).toList(), counts);
	}

}
