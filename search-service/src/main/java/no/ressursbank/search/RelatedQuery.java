package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.Tags;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * What the need behind a resource becomes. What it is about was chosen by an editor and
 * weighs more than words that happen to be the same: a rare word in two titles and
 * summaries adds about 2.
 */
final class RelatedQuery {

	/** What it is mainly about. */
	private static final float MAIN_THEME = 6f;

	private static final float OTHER_THEME = 3f;

	/** The same task at work. */
	private static final float COMPONENT = 2f;

	/** The same moment in a working day. */
	private static final float SITUATION = 1.5f;

	/** After the acute comes the prevention: a bit, so that it decides among equals. */
	private static final float OTHER_HORIZON = 0.5f;

	/** Whoever reads nynorsk reads bokmål too, and rather their own. */
	private static final float SAME_LANGUAGE = 0.5f;

	private static final float WORDS = 0.4f;

	/** Above all that the rest can add up to. */
	private static final float CHOSEN = 100f;

	private static final int MOST_TERMS = 25;

	private RelatedQuery() {
	}

	/** One resource, by id. */
	static NativeQuery resource(String id) {
		return NativeQuery.builder()
			.withQuery((query) -> query
				.bool((bool) -> bool.filter(isSearchable()).filter(FacetCounts.anyOf(ResourceFields.ID, List.of(id)))))
			.withMaxResults(1)
			.withSourceFilter(
					FetchSourceFilter.of((source) -> source.withExcludes(ResourceFields.HTML, ResourceFields.PASSAGES)))
			.build();
	}

	/**
	 * What is related to it.
	 * @param indexName where it is
	 */
	static SearchRequest.Builder of(ResourceDocument resource, String indexName, int most) {
		Query related = Query.of((query) -> query.bool((bool) -> bool.should(chosen(resource))
			.should(sameNeed(resource.tags()))
			.should(sameWords(resource, indexName))
			.minimumShouldMatch("1")));
		Query asked = Query.of((query) -> query.bool((bool) -> bool.filter(isSearchable())
			.mustNot(isSame(resource))
			.must(IndexRequest.timely(Query.of((ranking) -> ranking.bool((ranked) -> ranked.must(related)
				.should(tagged(ResourceFields.LANGUAGE, resource.language().code(), SAME_LANGUAGE))
				.should(otherHorizon(resource.tags()))))))
			.should(PassageHits.first())));
		return new SearchRequest.Builder().query(asked)
			.size(most)
			.sort(List.of(SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc))),
					SortOptions.of((sort) -> sort.field((field) -> field.field(ResourceFields.ID)))))
			.source(IndexRequest.shown());
	}

	/** What editors chose, in their order. */
	private static List<Query> chosen(ResourceDocument resource) {
		List<String> ids = resource.editorial().related();
		List<Query> chosen = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			chosen.add(tagged(ResourceFields.ID, ids.get(i), CHOSEN * (ids.size() - i)));
		}
		return chosen;
	}

	private static List<Query> sameNeed(Tags tags) {
		Stream<Query> themes = tags.themes()
			.stream()
			.map((theme) -> tagged(ResourceFields.THEMES, theme,
					theme.equals(tags.themes().getFirst()) ? MAIN_THEME : OTHER_THEME));
		Stream<Query> components = tags.model()
			.stream()
			.map((component) -> tagged(ResourceFields.MODEL_COMPONENTS, component, COMPONENT));
		Stream<Query> situations = tags.situations()
			.stream()
			.map((situation) -> tagged(ResourceFields.SITUATIONS, situation, SITUATION));
		return Stream.of(themes, components, situations).flatMap((queries) -> queries).toList();
	}

	private static Query sameWords(ResourceDocument resource, String indexName) {
		return Query
			.of((query) -> query.moreLikeThis((like) -> like.fields(ResourceFields.TITLE, ResourceFields.SUMMARY)
				.like((text) -> text.document((document) -> document.index(indexName).id(resource.id())))
				.minTermFreq(1)
				.minDocFreq(1)
				.maxQueryTerms(MOST_TERMS)
				.minimumShouldMatch("1")
				.boost(WORDS)));
	}

	private static List<Query> otherHorizon(Tags tags) {
		String own = tags.horizon();
		if (own == null) {
			return List.of();
		}
		Query other = Query.of((query) -> query
			.bool((bool) -> bool.filter((filter) -> filter.exists((exists) -> exists.field(ResourceFields.HORIZON)))
				.mustNot(tagged(ResourceFields.HORIZON, own, 1f))));
		return List.of(Query.of((query) -> query.constantScore((score) -> score.filter(other).boost(OTHER_HORIZON))));
	}

	/** Itself, and itself in the other written form. */
	private static List<Query> isSame(ResourceDocument resource) {
		List<String> ids = Stream.of(resource.id(), resource.editorial().translationOf())
			.filter(Objects::nonNull)
			.toList();
		return List.of(FacetCounts.anyOf(ResourceFields.ID, ids),
				FacetCounts.anyOf(ResourceFields.TRANSLATION_OF, ids));
	}

	private static Query isSearchable() {
		return FacetCounts.anyOf(ResourceFields.KIND, Kind.searchable().stream().map(Kind::code).toList());
	}

	private static Query tagged(String field, String value, float weight) {
		return Query.of((query) -> query.constantScore((score) -> score.boost(weight)
			.filter((filter) -> filter.term((term) -> term.field(field).value(value)))));
	}

}
