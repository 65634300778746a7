package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;

/**
 * What the index is asked to count: how much there is on something.
 */
final class CountQueries {

	/** Aggregation: documents by kind. */
	static final String KINDS = "kinds";

	/** Aggregation: documents by component of the model. */
	static final String COMPONENTS = "components";

	/** Aggregation: documents by module of the model. */
	static final String MODULES = "modules";

	/** Aggregation within it: the newest of them. */
	static final String NEWEST = "newest";

	private CountQueries() {
	}

	/** A theme, its newest articles, and how much of each kind it has. */
	static NativeQuery themePage(String id) {
		Query about = ResourceQueries.either(
				ResourceQueries.anyOf(ResourceFields.ID, List.of(Kind.THEME.documentId(id))),
				ResourceQueries.anyOf(ResourceFields.THEMES, List.of(id)));
		return ResourceQueries.summaries()
			.withQuery(about)
			.withFilter(ResourceQueries.anyOf(ResourceFields.KIND, List.of(Kind.THEME.code(), Kind.ARTICLE.code())))
			.withAggregation(KINDS, ResourceQueries.terms(ResourceFields.KIND))
			// "theme" sorts after "article": the theme itself comes first.
			.withSort(List.of(ResourceQueries.by(ResourceFields.KIND, SortOrder.Desc),
					ResourceQueries.by(ResourceFields.REVIEWED, SortOrder.Desc),
					ResourceQueries.by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(1 + ResourceQueries.SHOWN)
			.build();
	}

	/** The model, and what the bank has on each of its components. */
	static NativeQuery model() {
		Aggregation newest = Aggregation
			.of((aggregation) -> aggregation.topHits((top) -> top.size(ResourceQueries.SHOWN)
				.sort(ResourceQueries.by(ResourceFields.REVIEWED, SortOrder.Desc),
						ResourceQueries.by(ResourceFields.ID, SortOrder.Asc))
				.source((source) -> source.filter((filter) -> filter.includes(ResourceFields.ID, ResourceFields.KIND,
						ResourceFields.TITLE, ResourceFields.LANGUAGE, ResourceFields.THEMES)))));
		Aggregation components = Aggregation.of((aggregation) -> aggregation
			.terms((terms) -> terms.field(ResourceFields.MODEL_COMPONENTS).size(ResourceQueries.MAX_THEMES))
			.aggregations(KINDS, ResourceQueries.terms(ResourceFields.KIND))
			.aggregations(NEWEST, newest));
		return NativeQuery.builder()
			.withQuery((query) -> query.matchAll((every) -> every))
			.withFilter(ResourceQueries.anyOf(ResourceFields.KIND, List.of(Kind.MODEL.code())))
			.withAggregation(COMPONENTS, components)
			.withMaxResults(1)
			.build();
	}

	/**
	 * How much the bank has on each module; what has several of its components counts
	 * once.
	 */
	static NativeQuery modules(ModelEntry model) {
		Map<String, Query> modules = new HashMap<>();
		model.modules()
			.forEach((module) -> modules.put(module.id(), ResourceQueries.anyOf(ResourceFields.MODEL_COMPONENTS,
					module.components().stream().map(ModelEntry.Component::id).toList())));
		return NativeQuery.builder()
			.withQuery((query) -> query.matchAll((every) -> every))
			.withFilter(ResourceQueries.anyOf(ResourceFields.KIND, List.of(Kind.MODEL.code())))
			.withAggregation(MODULES,
					Aggregation.of((aggregation) -> aggregation
						.filters((filters) -> filters.filters((buckets) -> buckets.keyed(modules)))))
			.withMaxResults(1)
			.build();
	}

	/** Every value of some fields; the document is of no interest. */
	static NativeQuery valuesOf(Collection<String> fields) {
		NativeQueryBuilder query = ResourceQueries.summaries()
			.withQuery((all) -> all.matchAll((every) -> every))
			.withMaxResults(1);
		fields.forEach((field) -> query.withAggregation(field, Aggregation
			.of((aggregation) -> aggregation.terms((terms) -> terms.field(field).size(ResourceQueries.MAX_THEMES)))));
		return query.build();
	}

}
