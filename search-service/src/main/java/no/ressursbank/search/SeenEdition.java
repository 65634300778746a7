package no.ressursbank.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;
import tools.jackson.databind.JsonNode;

/**
 * The version of all documents at the moment of a search, told by the answer itself: a
 * publication may change the index between two of them.
 */
final class SeenEdition {

	static final String AGGREGATION = "edition";

	private static final String VERSION = "version";

	private SeenEdition() {
	}

	/** Looks at the whole index, not only at what matches the query. */
	static Aggregation aggregation() {
		Aggregation wordbook = Aggregation.of((aggregation) -> aggregation
			.filter(FacetCounts.anyOf(ResourceFields.KIND, List.of(Kind.WORDBOOK.code())))
			.aggregations(VERSION,
					(values) -> values.terms((terms) -> terms.field(ResourceFields.FINGERPRINT).size(1))));
		return Aggregation.of((aggregation) -> aggregation.global((all) -> all).aggregations(AGGREGATION, wordbook));
	}

	/** The version, or an empty text for an index without words. */
	static String read(Map<String, JsonNode> answers) {
		return Objects.requireNonNull(answers.get(AGGREGATION), AGGREGATION)
			.path("filter#" + AGGREGATION)
			.path("sterms#" + VERSION)
			.path("buckets")
			.path(0)
			.path("key")
			.asString("");
	}

}
