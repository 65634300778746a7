package no.ressursbank.content.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Everything that is published, with its text: the resources and the themes.
 */
@Component
class PublishedTexts {

	/** So few that an answer is well below what a server may take for it. */
	private static final int PART = 40;

	private final ElasticsearchOperations index;

	PublishedTexts(ElasticsearchOperations index) {
		this.index = index;
	}

	/**
	 * All documents, by id.
	 * @throws ErrorResponseException 503 when the index does not answer
	 */
	List<ResourceDocument> all() {
		List<ResourceDocument> all = new ArrayList<>();
		List<ResourceDocument> part = List.of();
		do {
			part = after(part);
			all.addAll(part);
		}
		while (part.size() == PART);
		return all;
	}

	private List<ResourceDocument> after(List<ResourceDocument> part) {
		NativeQuery query = NativeQuery.builder()
			.withQuery(ofKinds())
			.withSourceFilter(FetchSourceFilter
				.of((source) -> source.withExcludes(ResourceFields.HTML, "contents", ResourceFields.FINGERPRINT)))
			.withSort(List
				.of(SortOptions.of((sort) -> sort.field((by) -> by.field(ResourceFields.ID).order(SortOrder.Asc)))))
			.withMaxResults(PART)
			.build();
		if (!part.isEmpty()) {
			query.setSearchAfter(List.of(part.getLast().id()));
		}
		try {
			return this.index.search(query, ResourceDocument.class).stream().map(SearchHit::getContent).toList();
		}
		catch (DataAccessException ex) {
			throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ex);
		}
	}

	private static Query ofKinds() {
		List<FieldValue> kinds = Stream.concat(Kind.searchable().stream(), Stream.of(Kind.THEME))
			.map((kind) -> FieldValue.of(kind.code()))
			.toList();
		return Query
			.of((query) -> query.terms((terms) -> terms.field(ResourceFields.KIND).terms((any) -> any.value(kinds))));
	}

}
