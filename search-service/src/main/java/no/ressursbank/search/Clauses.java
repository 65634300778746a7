package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.ResourceFields;

/**
 * What a query is put together from.
 */
final class Clauses {

	private Clauses() {
	}

	/** The best passage counts for the resource: long texts win nothing by length. */
	static Query passages(Query passage, float weight) {
		return Query.of((query) -> query.nested((nested) -> nested.path(ResourceFields.PASSAGES)
			.query(passage)
			.boost(weight)
			.scoreMode(ChildScoreMode.Max)));
	}

	static Query anyOf(String field, List<String> roots) {
		List<FieldValue> values = roots.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(values))));
	}

	/** Whoever matches gets the same. */
	static Query constant(Query filter, float weight) {
		return Query.of((query) -> query.constantScore((every) -> every.filter(filter).boost(weight)));
	}

	static Query anyOf(List<Query> queries) {
		return Query.of((query) -> query.bool((bool) -> bool.should(queries).minimumShouldMatch("1")));
	}

	static Query best(List<Query> queries, double others) {
		return (queries.size() == 1) ? queries.getFirst()
				: Query.of((query) -> query.disMax((dismax) -> dismax.queries(queries).tieBreaker(others)));
	}

	static Query boosted(Query boosted, float weight) {
		return Query.of((query) -> query.bool((bool) -> bool.must(boosted).boost(weight)));
	}

	static Query term(String field, String root, float weight) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(root).boost(weight)));
	}

	static Query together(String field, List<String> roots, float weight) {
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field)
			.query(String.join(" ", roots))
			// They are roots already.
			.analyzer("whitespace")
			.slop(1)
			.boost(weight)));
	}

	static Query match(String field, String text, float weight) {
		return Query.of((query) -> query.match((match) -> match.field(field).query(text).boost(weight)));
	}

	static Query phrase(String field, String text) {
		return Query.of((query) -> query.matchPhrase((phrase) -> phrase.field(field).query(text).slop(0)));
	}

}
