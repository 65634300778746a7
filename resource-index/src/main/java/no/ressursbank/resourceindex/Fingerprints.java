package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * Reads the fingerprints of documents as a search sees them, and nothing else of them:
 * they stand in columns, so that no text is unpacked.
 */
final class Fingerprints {

	/** The most the server gives at once. */
	private static final int PAGE = 10_000;

	private final ElasticsearchOperations operations;

	private final String indexName;

	Fingerprints(ElasticsearchOperations operations, String indexName) {
		this.operations = operations;
		this.indexName = indexName;
	}

	/** All of them by resource id. */
	Map<String, String> all() {
		Map<String, String> fingerprints = new TreeMap<>();
		List<Hit<Void>> page = page(List.of());
		while (!page.isEmpty()) {
			page.forEach((hit) -> fingerprints.put(Objects.requireNonNull(hit.id()), fingerprint(hit)));
			page = (page.size() < PAGE) ? List.of() : page(page.getLast().sort());
		}
		return fingerprints;
	}

	/** That of one document; empty when there is no such document. */
	String of(String id) {
		return search(query().query((query) -> query.ids((ids) -> ids.values(id))).build()).stream()
			.map(Fingerprints::fingerprint)
			.findFirst()
			.orElse("");
	}

	private List<Hit<Void>> page(List<FieldValue> after) {
		SearchRequest.Builder request = query().size(PAGE)
			.sort((sort) -> sort.field((field) -> field.field(ResourceFields.ID).order(SortOrder.Asc)));
		return search((after.isEmpty() ? request : request.searchAfter(after)).build());
	}

	private SearchRequest.Builder query() {
		return new SearchRequest.Builder().index(this.indexName)
			.source((source) -> source.fetch(false))
			.docvalueFields((column) -> column.field(ResourceFields.FINGERPRINT));
	}

	private List<Hit<Void>> search(SearchRequest request) {
		return Client.ask(this.operations, (client) -> client.search(request, Void.class).hits().hits());
	}

	private static String fingerprint(Hit<?> hit) {
		return Objects.requireNonNull(hit.fields().get(ResourceFields.FINGERPRINT)).toJson().asJsonArray().getString(0);
	}

}
