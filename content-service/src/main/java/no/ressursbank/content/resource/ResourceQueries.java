package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What is asked of the index.
 */
final class ResourceQueries {

	/** Aggregation: documents by kind. */
	static final String KINDS = "kinds";

	/** Far more themes than any bank has, and a resource. */
	private static final int MAX_THEMES = 1000;

	private static final int NEWEST = 10;

	private ResourceQueries() {
	}

	static NativeQuery ofKind(Kind kind) {
		return NativeQuery.builder()
			.withQuery(anyOf(ResourceFields.KIND, List.of(kind.code())))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/** A document and all themes, which tell whether it is sensitive. */
	static NativeQuery withThemes(String id) {
		List<String> ids = List.of(id, Kind.THEME.documentId(id), Kind.MODEL.documentId(id));
		Query either = Query.of((query) -> query
			.bool((bool) -> bool.should(anyOf(ResourceFields.ID, ids), anyOf(ResourceFields.KIND, themeOnly()))));
		return NativeQuery.builder().withQuery(either).withMaxResults(MAX_THEMES).build();
	}

	/** A theme, its newest articles, and how much of each kind it has. */
	static NativeQuery themePage(String id) {
		Query about = Query.of((query) -> query
			.bool((bool) -> bool.should(anyOf(ResourceFields.ID, List.of(Kind.THEME.documentId(id))),
					anyOf(ResourceFields.THEMES, List.of(id)))));
		return summaries().withQuery(about)
			.withFilter(anyOf(ResourceFields.KIND, List.of(Kind.THEME.code(), Kind.ARTICLE.code())))
			.withAggregation(KINDS,
					Aggregation.of((aggregation) -> aggregation.terms((terms) -> terms.field(ResourceFields.KIND))))
			// "theme" sorts after "article": the theme itself comes first.
			.withSort(List.of(by(ResourceFields.KIND, SortOrder.Desc), by(ResourceFields.REVIEWED, SortOrder.Desc),
					by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(1 + NEWEST)
			.build();
	}

	static NativeQuery list(Kind kind, ListRequest request) {
		Query listed = Query.of((query) -> query.bool((bool) -> {
			bool.filter(anyOf(ResourceFields.KIND, List.of(kind.code())));
			if (!request.themes().isEmpty()) {
				bool.filter(anyOf(ResourceFields.THEMES, request.themes()));
			}
			if (request.language() != null) {
				bool.filter(anyOf(ResourceFields.LANGUAGE, List.of(request.language())));
			}
			return bool;
		}));
		return summaries().withQuery(listed)
			.withSort(List.of(by(ResourceFields.ID, SortOrder.Asc)))
			// One more than the page shows tells whether there is a next one.
			.withMaxResults(request.sizeOrDefault() + 1)
			.build();
	}

	private static NativeQueryBuilder summaries() {
		return NativeQuery.builder()
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withExcludes(ResourceFields.HTML,
					ResourceFields.PASSAGES, ResourceFields.FINGERPRINT)));
	}

	private static List<String> themeOnly() {
		return List.of(Kind.THEME.code());
	}

	private static Query anyOf(String field, Collection<String> values) {
		return Query.of((query) -> query.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	private static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order)));
	}

}
