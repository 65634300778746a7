package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.util.NamedValue;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What is asked of the index. Every weight stands here with its reason.
 */
final class ResourceQuery {

	/** The best passage, among those that hold a word of the query. */
	static final String BEST_PASSAGE = "best";

	/** The first passage, for a hit that no passage explains. */
	static final String FIRST_PASSAGE = "first";

	/** About two lines on a phone. */
	private static final int FRAGMENT = 200;

	/**
	 * A title tells more than a line of text, but three times as much lets any title with
	 * one common word pass a text that answers the question.
	 */
	private static final float TITLE = 1.5f;

	/** Written by the editor to say what the resource is about; a bit above the text. */
	private static final float SUMMARY = 1.2f;

	/** A heading is repeated by the text below it: it supports, it does not decide. */
	private static final float HEADING = 0.8f;

	/** What other fields add to the best one: a hit in all of them is a bit better. */
	private static final double OTHER_FIELDS = 0.3;

	/** Words side by side, as written: enough to sort equals, not to reorder themes. */
	private static final float PHRASE = 0.5f;

	/** A misspelt word counts, but never as much as the word itself. */
	private static final float FUZZY = 0.3f;

	/**
	 * Pieces of words match much by chance: they find something when nothing else did.
	 */
	private static final float PIECES = 0.1f;

	private static final Query ANY_PASSAGE = Query.of((query) -> query.matchAll((every) -> every));

	private ResourceQuery() {
	}

	static NativeQuery of(SearchRequest request) {
		NativeQueryBuilder query = NativeQuery.builder()
			.withQuery(matching(request))
			.withFilter(FacetCounts.filter(request.filters()))
			// One more than the page shows tells whether there is a next one.
			.withMaxResults(request.size() + 1)
			.withTrackTotalHits(true)
			.withSort(sort(request))
			.withSourceFilter(FetchSourceFilter.of((source) -> source.withExcludes(ResourceFields.HTML,
					ResourceFields.PASSAGES, ResourceFields.FINGERPRINT)));
		FacetCounts.aggregations(request.filters()).forEach(query::withAggregation);
		query.withAggregation(Vocabulary.AGGREGATION, Vocabulary.aggregation());
		NativeQuery built = query.build();
		if (request.cursor() != null) {
			built.setSearchAfter(Cursor.read(request.cursor(), request));
		}
		return built;
	}

	private static Query matching(SearchRequest request) {
		return Query.of((query) -> query.bool((bool) -> {
			bool.filter(FacetCounts.anyOf(ResourceFields.KIND, Kind.searchable().stream().map(Kind::code).toList()));
			// Weighs nothing and requires nothing: it brings the first passage along.
			bool.should(passages(ANY_PASSAGE, 0f, marked(FIRST_PASSAGE, ANY_PASSAGE)));
			return request.isBrowsing() ? bool : bool.must(words(request.q()));
		}));
	}

	/** No word is required: most questions hold words that the answer does not. */
	private static Query words(String q) {
		Query whole = dismax(List.of(match(ResourceFields.TITLE, q, TITLE), match(ResourceFields.SUMMARY, q, SUMMARY),
				passages(passageWords(q), 1f, marked(BEST_PASSAGE, match(ResourceFields.PASSAGE_TEXT, q, 1f)))));
		return Query.of((query) -> query.bool((bool) -> bool.should(whole)
			.should(phrase(ResourceFields.TITLE, q))
			.should(fuzzy(ResourceFields.TITLE, q))
			.should(match(ResourceFields.TITLE + ResourceFields.NGRAMS, q, PIECES))
			.should(match(ResourceFields.SUMMARY + ResourceFields.NGRAMS, q, PIECES))));
	}

	private static Query passageWords(String q) {
		Query whole = dismax(
				List.of(match(ResourceFields.PASSAGE_TEXT, q, 1f), match(ResourceFields.PASSAGE_HEADING, q, HEADING)));
		return Query.of((query) -> query.bool((bool) -> bool.should(whole)
			.should(phrase(ResourceFields.PASSAGE_TEXT, q))
			.should(fuzzy(ResourceFields.PASSAGE_TEXT, q))
			.should(match(ResourceFields.PASSAGE_TEXT + ResourceFields.NGRAMS, q, PIECES))));
	}

	/** The best passage counts for the resource: long texts win nothing by length. */
	private static Query passages(Query passage, float weight, InnerHits best) {
		return Query.of((query) -> query.nested((nested) -> nested.path(ResourceFields.PASSAGES)
			.query(passage)
			.boost(weight)
			.scoreMode((weight > 0) ? ChildScoreMode.Max : ChildScoreMode.None)
			.innerHits(best)));
	}

	/**
	 * Marks what matches a query of its own: following every typo and piece of a word
	 * through the text took five times as long as the rest of the search.
	 */
	private static InnerHits marked(String name, Query words) {
		return InnerHits.of((hits) -> hits.name(name)
			.size(1)
			.source((source) -> source.filter((filter) -> filter.excludes(ResourceFields.PASSAGE_TEXT)))
			.highlight((highlight) -> highlight.encoder(HighlighterEncoder.Html)
				.preTags("<mark>")
				.postTags("</mark>")
				.fragmentSize(FRAGMENT)
				.numberOfFragments(1)
				// The beginning of the passage when only its heading or pieces matched.
				.noMatchSize(FRAGMENT)
				.fields(NamedValue.of(ResourceFields.PASSAGE_TEXT,
						HighlightField.of((field) -> field.highlightQuery(words))))));
	}

	private static Query dismax(List<Query> queries) {
		return Query.of((query) -> query.disMax((dismax) -> dismax.queries(queries).tieBreaker(OTHER_FIELDS)));
	}

	private static Query match(String field, String q, float weight) {
		return Query.of((query) -> query.match((match) -> match.field(field).query(q).boost(weight)));
	}

	private static Query phrase(String field, String q) {
		return Query.of((query) -> query
			.matchPhrase((phrase) -> phrase.field(field + ResourceFields.EXACT).query(q).slop(2).boost(PHRASE)));
	}

	/** People seldom miss the first letter, and fixing it makes the lookup cheap. */
	private static Query fuzzy(String field, String q) {
		return Query.of((query) -> query.match((match) -> match.field(field + ResourceFields.EXACT)
			.query(q)
			.fuzziness("AUTO")
			.prefixLength(1)
			.boost(FUZZY)));
	}

	/** By score, or the newest reviewed first; the id makes every place one of a kind. */
	private static List<SortOptions> sort(SearchRequest request) {
		SortOptions first = request.isBrowsing()
				? SortOptions
					.of((sort) -> sort.field((field) -> field.field(ResourceFields.REVIEWED).order(SortOrder.Desc)))
				: SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)));
		return List.of(first, SortOptions.of((sort) -> sort.field((field) -> field.field(ResourceFields.ID))));
	}

}
