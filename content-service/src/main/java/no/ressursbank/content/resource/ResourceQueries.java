package no.ressursbank.content.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.Revisions;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What is asked of the index.
 */
final class ResourceQueries {

	/** Aggregation: documents by kind. */
	static final String KINDS = "kinds";

	/** Aggregation: the first publication of the log of changes. */
	static final String BEGIN = "begin";

	/** Aggregation: documents by component of the model. */
	static final String COMPONENTS = "components";

	/** Aggregation within it: the newest of them. */
	static final String NEWEST = "newest";

	/** Far more themes than any bank has, and a resource. */
	private static final int MAX_THEMES = 1000;

	private static final int SHOWN = 10;

	/** More than anyone subscribes to. */
	private static final int MAX_LATEST = 200;

	private ResourceQueries() {
	}

	static NativeQuery ofKind(Kind kind) {
		return NativeQuery.builder()
			.withQuery(anyOf(ResourceFields.KIND, List.of(kind.code())))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/**
	 * Counts what people read: all of it, or what somebody should have looked at again.
	 */
	static NativeQuery overdue(boolean only) {
		List<String> kinds = Kind.searchable().stream().map(Kind::code).toList();
		Query late = Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(ResourceFields.REVIEW_BY).lt("now/d"))));
		return NativeQuery.builder().withQuery((query) -> query.bool((bool) -> {
			bool.filter(anyOf(ResourceFields.KIND, kinds));
			return only ? bool.filter(late) : bool;
		})).withTrackTotalHits(true).withMaxResults(0).build();
	}

	/** A document and all themes, which tell whether it is sensitive. */
	static NativeQuery withThemes(String id) {
		List<String> ids = List.of(id, Kind.THEME.documentId(id), Kind.MODEL.documentId(id),
				Kind.REDIRECTS.documentId("all"));
		return NativeQuery.builder()
			.withQuery(either(anyOf(ResourceFields.ID, ids), anyOf(ResourceFields.KIND, List.of(Kind.THEME.code()))))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/** What leads to a resource, and what it leads to itself. */
	static NativeQuery around(String id, Collection<String> targets) {
		List<String> used = List.of(id);
		Query users = either(anyOf(ResourceFields.COURSE_REFS, used), anyOf(ResourceFields.RELATED, used));
		return summaries().withQuery(targets.isEmpty() ? users : either(users, anyOf(ResourceFields.ID, targets)))
			.withSort(List.of(by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/** A theme, its newest articles, and how much of each kind it has. */
	static NativeQuery themePage(String id) {
		Query about = either(anyOf(ResourceFields.ID, List.of(Kind.THEME.documentId(id))),
				anyOf(ResourceFields.THEMES, List.of(id)));
		return summaries().withQuery(about)
			.withFilter(anyOf(ResourceFields.KIND, List.of(Kind.THEME.code(), Kind.ARTICLE.code())))
			.withAggregation(KINDS, terms(ResourceFields.KIND))
			// "theme" sorts after "article": the theme itself comes first.
			.withSort(List.of(by(ResourceFields.KIND, SortOrder.Desc), by(ResourceFields.REVIEWED, SortOrder.Desc),
					by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(1 + SHOWN)
			.build();
	}

	/** The model, and what the bank has on each of its components. */
	static NativeQuery model() {
		Aggregation newest = Aggregation.of((aggregation) -> aggregation.topHits((top) -> top.size(SHOWN)
			.sort(by(ResourceFields.REVIEWED, SortOrder.Desc), by(ResourceFields.ID, SortOrder.Asc))
			.source((source) -> source.filter((filter) -> filter.includes(ResourceFields.ID, ResourceFields.KIND,
					ResourceFields.TITLE, ResourceFields.LANGUAGE)))));
		Aggregation components = Aggregation.of((aggregation) -> aggregation
			.terms((terms) -> terms.field(ResourceFields.MODEL_COMPONENTS).size(MAX_THEMES))
			.aggregations(KINDS, terms(ResourceFields.KIND))
			.aggregations(NEWEST, newest));
		return NativeQuery.builder()
			.withQuery((query) -> query.matchAll((every) -> every))
			.withFilter(anyOf(ResourceFields.KIND, List.of(Kind.MODEL.code())))
			.withAggregation(COMPONENTS, components)
			.withMaxResults(1)
			.build();
	}

	static NativeQuery list(ResourceList list, int size) {
		return summaries().withQuery(list.query())
			.withSort(list.order())
			// One more than the page shows tells whether there is a next one.
			.withMaxResults(size + 1)
			.build();
	}

	/** Those with the largest values of a field. */
	static NativeQuery latest(Collection<Kind> kinds, Collection<String> themes, String field) {
		Query ofKinds = anyOf(ResourceFields.KIND, kinds.stream().map(Kind::code).toList());
		Query wanted = Query.of((query) -> query.bool((bool) -> {
			bool.filter(ofKinds);
			return themes.isEmpty() ? bool : bool.filter(anyOf(ResourceFields.THEMES, themes));
		}));
		return summaries().withQuery(wanted)
			.withSort(List.of(by(field, SortOrder.Desc), by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(MAX_LATEST)
			.build();
	}

	/** What changed, in the order it did; of one publication what is gone first. */
	static NativeQuery changes(int size) {
		List<Kind> kinds = new ArrayList<>(Kind.searchable());
		kinds.addAll(List.of(Kind.THEME, Kind.MODEL, Kind.CHANGE));
		Query begin = anyOf(ResourceFields.ID, List.of(Revisions.BEGIN));
		Aggregation first = Aggregation.of((aggregation) -> aggregation.filter(begin)
			.aggregations(BEGIN, Aggregation.of((max) -> max.max((of) -> of.field(ResourceFields.PUBLICATION)))));
		return summaries().withQuery(anyOf(ResourceFields.KIND, kinds.stream().map(Kind::code).toList()))
			.withFilter(Query.of((query) -> query.bool((bool) -> bool.mustNot(begin))))
			.withAggregation(BEGIN, first)
			.withSort(List.of(by(ResourceFields.PUBLICATION, SortOrder.Asc), by(ResourceFields.REMOVED, SortOrder.Desc),
					by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(size + 1)
			.build();
	}

	/** Everything people read, by id, as little of it as addresses need. */
	static NativeQuery pages() {
		List<Kind> kinds = new ArrayList<>(Kind.searchable());
		kinds.addAll(List.of(Kind.THEME, Kind.MODEL));
		return summaries().withQuery(anyOf(ResourceFields.KIND, kinds.stream().map(Kind::code).toList()))
			.withSort(List.of(by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/** Whose file it is. */
	static NativeQuery ofFile(String sha256) {
		return summaries().withQuery(anyOf(ResourceFields.FILE_SHA256, List.of(sha256))).withMaxResults(SHOWN).build();
	}

	static Query anyOf(String field, Collection<String> values) {
		return Query.of((query) -> query.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order)));
	}

	static NativeQueryBuilder summaries() {
		return NativeQuery.builder()
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withExcludes(ResourceFields.HTML,
					ResourceFields.PASSAGES, ResourceFields.FINGERPRINT)));
	}

	private static Query either(Query one, Query other) {
		return Query.of((query) -> query.bool((bool) -> bool.should(one, other)));
	}

	private static Aggregation terms(String field) {
		return Aggregation.of((aggregation) -> aggregation.terms((terms) -> terms.field(field)));
	}

}
