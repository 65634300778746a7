package no.ressursbank.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What is asked of the index while someone types: titles and headings that hold the words
 * before, and a word that goes on like the last one.
 */
final class SuggestQuery {

	private static final String HEADINGS = "headings";

	/** More than are shown: some are alike, and some are blocked. */
	private static final int MOST = 40;

	private static final int HEADINGS_OF_ONE = 3;

	/** A theme leads to all the rest. */
	private static final float THEME = 0.05f;

	private SuggestQuery() {
	}

	/**
	 * Asks for titles and headings, and which phrases there are.
	 */
	static NativeQuery of(Typed typed, StandingPhrases phrases) {
		List<String> kinds = Stream.concat(Kind.searchable().stream(), Stream.of(Kind.THEME)).map(Kind::code).toList();
		Query query = Query.of((all) -> all.bool((bool) -> bool.filter(FacetCounts.anyOf(ResourceFields.KIND, kinds))
			.must((must) -> must.disMax((best) -> best.queries(titles(typed)).queries(headings(typed))))
			.should((should) -> should.constantScore((theme) -> theme.boost(THEME)
				.filter(FacetCounts.anyOf(ResourceFields.KIND, List.of(Kind.THEME.code())))))));
		NativeQueryBuilder asked = NativeQuery.builder()
			.withQuery(query)
			.withMaxResults(MOST)
			.withSort(List.of(SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))),
					SortOptions.of((sort) -> sort.field((field) -> field.field(ResourceFields.ID)))))
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withIncludes(ResourceFields.ID,
					ResourceFields.KIND, ResourceFields.TITLE, ResourceFields.THEME)));
		phrases.aggregations().forEach(asked::withAggregation);
		return asked.build();
	}

	/** How a hit's title matched; empty when only its headings did. */
	static Optional<SuggestMatch> title(SearchHit<?> hit) {
		Map<String, Double> found = hit.getMatchedQueries();
		return Arrays.stream(SuggestMatch.values())
			.filter((match) -> found != null && found.containsKey(match.name()))
			.findFirst();
	}

	/** The passages whose headings matched, weighing as they did. */
	static Stream<? extends SearchHit<?>> passages(SearchHit<?> hit) {
		SearchHits<?> found = hit.getInnerHits(HEADINGS);
		return (found == null) ? Stream.empty() : Objects.requireNonNull(found).stream();
	}

	private static List<Query> titles(Typed typed) {
		return ways(ResourceFields.TITLE, typed).entrySet()
			.stream()
			.map((way) -> Query.of((query) -> query.constantScore((
					title) -> title.filter(way.getValue()).boost(way.getKey().title()).queryName(way.getKey().name()))))
			.toList();
	}

	private static Query headings(Typed typed) {
		List<Query> headings = ways(ResourceFields.PASSAGE_HEADING, typed).entrySet()
			.stream()
			.map((way) -> Query.of((query) -> query
				.constantScore((heading) -> heading.filter(way.getValue()).boost(way.getKey().heading()))))
			.toList();
		return Query.of((query) -> query.nested((nested) -> nested.path(ResourceFields.PASSAGES)
			.query((passage) -> passage.disMax((best) -> best.queries(headings)))
			.scoreMode(ChildScoreMode.Max)
			.innerHits((hits) -> hits.name(HEADINGS)
				.size(HEADINGS_OF_ONE)
				.source((source) -> source.filter((filter) -> filter.excludes(ResourceFields.PASSAGE_TEXT))))));
	}

	private static Map<SuggestMatch, Query> ways(String field, Typed typed) {
		Map<SuggestMatch, Query> ways = new EnumMap<>(SuggestMatch.class);
		ways.put(SuggestMatch.WRITTEN, Query.of((query) -> query.matchBoolPrefix(
				(match) -> match.field(field + ResourceFields.EXACT).query(typed.text()).operator(Operator.And))));
		if (typed.mayBeInside()) {
			ways.put(SuggestMatch.INSIDE, roots(field, typed.before(), typed.beginning()));
		}
		String other = typed.otherBeginning();
		if (other != null) {
			ways.put(SuggestMatch.OTHER_FORM, roots(field, typed.before(), other));
		}
		return ways;
	}

	private static Query roots(String field, String before, String beginning) {
		return Query.of((query) -> query.bool((bool) -> bool
			.must((must) -> must.match((match) -> match.field(field)
				.query(before)
				.operator(Operator.And)
				// Nothing, or only words that say nothing.
				.zeroTermsQuery(ZeroTermsQuery.All)))
			.must((must) -> must.prefix((prefix) -> prefix.field(field).value(beginning)))));
	}

}
