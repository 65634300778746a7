package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.json.JsonArray;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * What is published of a document, as far as the next publication must know it. Read from
 * columns, so that no text is unpacked.
 */
record LiveRevision(Kind kind, String fingerprint, Revision revision) {

	private static final int PAGE = 10_000;

	private static final List<String> COLUMNS = List.of(ResourceFields.KIND, ResourceFields.FINGERPRINT,
			ResourceFields.PUBLICATION, ResourceFields.REMOVED, ResourceFields.SEQUENCE);

	/**
	 * An index of before there were revisions has none: everything in it counts as
	 * changed.
	 */
	boolean isOf(ResourceDocument document) {
		return this.revision.publication() > 0 && this.kind == document.kind()
				&& Fingerprint.ofContent(this.fingerprint).equals(Fingerprint.ofContent(document.fingerprint()));
	}

	/** All that an index holds, by document id. */
	static Map<String, LiveRevision> all(ElasticsearchOperations operations, String index) {
		Map<String, LiveRevision> live = new HashMap<>();
		List<Hit<Void>> page = page(operations, all(index));
		while (!page.isEmpty()) {
			page.forEach((hit) -> live.put(Objects.requireNonNull(hit.id()), of(hit)));
			page = (page.size() < PAGE) ? List.of() : page(operations, all(index).searchAfter(page.getLast().sort()));
		}
		return live;
	}

	/**
	 * The fingerprint of one document of an index; empty when there is no such document.
	 */
	static String fingerprint(ElasticsearchOperations operations, String index, String id) {
		SearchRequest.Builder request = request(index).query((query) -> query.ids((ids) -> ids.values(id)))
			.docvalueFields((column) -> column.field(ResourceFields.FINGERPRINT));
		return page(operations, request).stream()
			.map((hit) -> Objects.requireNonNull(column(hit, ResourceFields.FINGERPRINT)).getString(0))
			.findFirst()
			.orElse("");
	}

	private static SearchRequest.Builder all(String index) {
		return request(index).size(PAGE)
			.docvalueFields(
					COLUMNS.stream().map((column) -> FieldAndFormat.of((field) -> field.field(column))).toList())
			.docvalueFields((column) -> column.field(ResourceFields.MODIFIED).format("epoch_millis"))
			.sort((sort) -> sort.field((field) -> field.field(ResourceFields.ID).order(SortOrder.Asc)));
	}

	private static SearchRequest.Builder request(String index) {
		return new SearchRequest.Builder().index(index).source((source) -> source.fetch(false));
	}

	private static List<Hit<Void>> page(ElasticsearchOperations operations, SearchRequest.Builder request) {
		SearchRequest built = request.build();
		return Client.ask(operations, (client) -> client.search(built, Void.class).hits().hits());
	}

	private static LiveRevision of(Hit<Void> hit) {
		Kind kind = Kind.ofCode(Objects.requireNonNull(column(hit, ResourceFields.KIND)).getString(0)).orElseThrow();
		String fingerprint = Objects.requireNonNull(column(hit, ResourceFields.FINGERPRINT)).getString(0);
		JsonArray publication = column(hit, ResourceFields.PUBLICATION);
		JsonArray removed = column(hit, ResourceFields.REMOVED);
		JsonArray sequence = column(hit, ResourceFields.SEQUENCE);
		JsonArray modified = column(hit, ResourceFields.MODIFIED);
		if (publication == null || removed == null || sequence == null || modified == null) {
			return new LiveRevision(kind, fingerprint, Revision.NONE);
		}
		return new LiveRevision(kind, fingerprint,
				new Revision(publication.getJsonNumber(0).longValue(), removed.getBoolean(0), sequence.getInt(0),
						Instant.ofEpochMilli(Long.parseLong(modified.getString(0)))));
	}

	private static @Nullable JsonArray column(Hit<Void> hit, String field) {
		var values = hit.fields().get(field);
		return (values != null) ? values.toJson().asJsonArray() : null;
	}

}
