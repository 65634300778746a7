package no.ressursbank.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.core.SearchHits;

/**
 * Which phrases stand in the texts, in some form: a word that goes on like the last one
 * need not go with those before it.
 */
record StandingPhrases(List<String> phrases) {

	private static final String NAME = "phrases";

	/** A small word may stand between. */
	private static final int BETWEEN = 1;

	/** What is added to a request; looks at all documents. */
	Map<String, Aggregation> aggregations() {
		List<Query> filters = this.phrases.stream().map(StandingPhrases::stands).toList();
		Aggregation counts = Aggregation
			.of((aggregation) -> aggregation.filters((each) -> each.filters((buckets) -> buckets.array(filters))));
		return filters.isEmpty() ? Map.of() : Map.of(NAME,
				Aggregation.of((aggregation) -> aggregation.global((all) -> all).aggregations(NAME, counts)));
	}

	/** Those that stand somewhere. */
	Stream<String> read(SearchHits<?> found) {
		if (this.phrases.isEmpty()) {
			return Stream.empty();
		}
		ElasticsearchAggregations answers = (ElasticsearchAggregations) Objects.requireNonNull(found.getAggregations());
		Aggregate all = Objects.requireNonNull(answers.get(NAME)).aggregation().getAggregate();
		Aggregate counts = Objects.requireNonNull(all.global().aggregations().get(NAME));
		List<FiltersBucket> buckets = counts.filters().buckets().array();
		return IntStream.range(0, this.phrases.size())
			.filter((i) -> buckets.get(i).docCount() > 0)
			.mapToObj(this.phrases::get);
	}

	private static Query stands(String phrase) {
		Query inText = Query.of((query) -> query.nested(
				(nested) -> nested.path(ResourceFields.PASSAGES).query(together(ResourceFields.PASSAGE_TEXT, phrase))));
		return Query
			.of((query) -> query.bool((bool) -> bool.should(together(ResourceFields.TITLE, phrase)).should(inText)));
	}

	private static Query together(String field, String phrase) {
		return Query.of((query) -> query.matchPhrase((match) -> match.field(field).query(phrase).slop(BETWEEN)));
	}

}
