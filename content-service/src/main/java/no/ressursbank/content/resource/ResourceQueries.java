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
import no.ressursbank.resourceindex.Wordbook;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What is asked of the index.
 */
final class ResourceQueries {

	/** Aggregation: the first publication of the log of changes. */
	static final String BEGIN = "begin";

	/** Aggregation: the publication that is live. */
	static final String PUBLICATION = "publication";

	/** Aggregation within it: when that was published. */
	static final String PUBLISHED = "published";

	/** Far more themes than any bank has, and a resource. */
	static final int MAX_THEMES = 1000;

	static final int SHOWN = 10;

	/** More than anyone subscribes to. */
	private static final int MAX_LATEST = 200;

	private ResourceQueries() {
	}

	/** A resource, a theme or the model, whole, and the publication it is of. */
	static NativeQuery one(String id) {
		List<String> ids = List.of(id, Kind.THEME.documentId(id), Kind.MODEL.documentId(id), Wordbook.DOCUMENT_ID);
		return ofPublication(anyOf(ResourceFields.ID, ids)).withMaxResults(SHOWN).build();
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

	/** The themes, which tell what is sensitive, names, and what became of old ids. */
	static NativeQuery vocabulary() {
		List<String> kinds = List.of(Kind.THEME.code(), Kind.REDIRECTS.code(), Kind.REGISTER.code(),
				Kind.WORDBOOK.code());
		return ofPublication(anyOf(ResourceFields.KIND, kinds)).withMaxResults(MAX_THEMES).build();
	}

	/**
	 * The document of the words has a new fingerprint after every publication that
	 * changed anything. It is found and told of, but not read: it is large.
	 */
	private static NativeQueryBuilder ofPublication(Query query) {
		Query wordbook = anyOf(ResourceFields.KIND, List.of(Kind.WORDBOOK.code()));
		return NativeQuery.builder()
			.withQuery(query)
			.withFilter(Query.of((rest) -> rest.bool((bool) -> bool.mustNot(wordbook))))
			.withAggregation(PUBLICATION,
					Aggregation.of((aggregation) -> aggregation.filter(wordbook)
						.aggregations(PUBLICATION, terms(ResourceFields.FINGERPRINT))
						.aggregations(PUBLISHED,
								Aggregation.of((latest) -> latest.max((of) -> of.field(ResourceFields.MODIFIED))))));
	}

	/** What leads to a resource. */
	static NativeQuery users(String id) {
		List<String> used = List.of(id);
		return summaries()
			.withQuery(either(anyOf(ResourceFields.COURSE_REFS, used), anyOf(ResourceFields.RELATED, used)))
			.withSort(List.of(by(ResourceFields.ID, SortOrder.Asc)))
			.withMaxResults(MAX_THEMES)
			.build();
	}

	/** What the steps of a course lead to. */
	static NativeQuery targets(Collection<String> ids) {
		return summaries().withQuery(anyOf(ResourceFields.ID, ids)).withMaxResults(MAX_THEMES).build();
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

	/** Whose file it is, and who shows it. */
	static NativeQuery ofFile(String sha256, String name) {
		return summaries()
			.withQuery(either(anyOf(ResourceFields.FILE_SHA256, List.of(sha256)),
					anyOf(ResourceFields.ATTACHMENTS, List.of(sha256 + "/" + name))))
			.withMaxResults(SHOWN)
			.build();
	}

	static Query anyOf(String field, Collection<String> values) {
		return Query.of((query) -> query.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order)));
	}

	/**
	 * Without texts, and without counting what is not shown: that grows with the bank.
	 */
	static NativeQueryBuilder summaries() {
		return NativeQuery.builder()
			.withTrackTotalHits(false)
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withExcludes(ResourceFields.HTML,
					ResourceFields.PASSAGES, ResourceFields.NEIGHBOURS, ResourceFields.FINGERPRINT)));
	}

	static Query either(Query one, Query other) {
		return Query.of((query) -> query.bool((bool) -> bool.should(one, other)));
	}

	static Aggregation terms(String field) {
		return Aggregation.of((aggregation) -> aggregation.terms((terms) -> terms.field(field)));
	}

}
