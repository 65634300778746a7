package no.ressursbank.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.search.SearchResult.FacetValue;
import tools.jackson.databind.JsonNode;

/**
 * How many hits each value of a facet would give. The counts of a facet leave its own
 * filter out, so that a reader sees what the other values would add; therefore all
 * filters are applied after the counting.
 */
final class FacetCounts {

	private static final String VALUES = "values";

	/** More than any facet of a bank has, and no more than a page can show. */
	private static final int MAX_VALUES = 100;

	private FacetCounts() {
	}

	static Query filter(Map<Facet, Set<String>> filters) {
		return Query.of((query) -> query.bool((bool) -> {
			filters.forEach((facet, values) -> bool.filter(anyOf(facet.field(), values)));
			return bool;
		}));
	}

	static Query anyOf(String field, Collection<String> values) {
		return Query.of((query) -> query.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	static Map<String, Aggregation> aggregations(Map<Facet, Set<String>> filters) {
		Map<String, Aggregation> aggregations = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
			others.putAll(filters);
			others.remove(facet);
			Aggregation values = Aggregation
				.of((aggregation) -> aggregation.terms((terms) -> terms.field(facet.field()).size(MAX_VALUES)));
			aggregations.put(facet.parameter(), others.isEmpty() ? values
					: Aggregation.of((aggregation) -> aggregation.filter(filter(others)).aggregations(VALUES, values)));
		}
		return aggregations;
	}

	static Map<String, List<FacetValue>> read(Map<String, JsonNode> answers, Labels labels) {
		Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			JsonNode answer = Objects.requireNonNull(answers.get(facet.parameter()), facet.parameter());
			JsonNode filtered = answer.get("sterms#" + VALUES);
			facets.put(facet.parameter(),
					((filtered != null) ? filtered : answer).path("buckets").valueStream().map((bucket) -> {
						String value = bucket.path("key").asString();
						return new FacetValue(value, labels.of(facet, value), bucket.path("doc_count").asLong());
					}).toList());
		}
		return facets;
	}

}
