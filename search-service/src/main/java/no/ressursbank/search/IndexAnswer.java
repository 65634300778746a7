package no.ressursbank.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.transport.Endpoint;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the index, as much of it as is used. The client's own classes hold all
 * that an answer may have; making them was a fifth of this service's work for a search.
 *
 * @param aggregations by name, the type before it: {@code sterms#kind}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexAnswer(Hits hits, @Nullable Map<String, JsonNode> aggregations) {

	private static final Endpoint<SearchRequest, IndexAnswer, ErrorResponse> ENDPOINT = SearchRequest._ENDPOINT
		.withResponseDeserializer(JsonpDeserializer.of(IndexAnswer.class));

	/**
	 * Asks for it.
	 * @throws IOException also when what answers is not the index
	 */
	static IndexAnswer of(ElasticsearchClient client, SearchRequest request) throws IOException {
		IndexAnswer answer = client._transport().performRequest(request, ENDPOINT, client._transportOptions());
		if (answer.hits() == null) {
			throw new IOException("An answer without hits");
		}
		return answer;
	}

	/**
	 * A page of hits.
	 *
	 * @param total null when nobody asked for it
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Hits(@Nullable Total total, List<Hit> hits) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Total(long value) {
	}

	/**
	 * A resource.
	 *
	 * @param score null when sorted by something else
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Hit(@JsonProperty("_score") @Nullable Double score, @JsonProperty("_source") ShownResource source,
			@Nullable List<Object> sort, @JsonProperty("inner_hits") @Nullable Map<String, Inner> inner) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Inner(InnerHits hits) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record InnerHits(List<Passage> hits) {
	}

	/**
	 * A passage of a hit.
	 *
	 * @param highlight by field
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Passage(@JsonProperty("_score") @Nullable Double score, @JsonProperty("_source") Place source,
			@Nullable Map<String, List<String>> highlight) {
	}

	/** Where a passage is; its text comes marked. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Place(String heading, @Nullable Integer page, @Nullable String anchor) {
	}

}
