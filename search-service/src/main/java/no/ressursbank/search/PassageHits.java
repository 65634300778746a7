package no.ressursbank.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.search.SearchResult.BestPassage;
import org.jspecify.annotations.Nullable;

/**
 * Where in a resource to read: the passages with most words of the question, or the first
 * one of a resource that no passage explains.
 */
final class PassageHits {

	private static final String BEST = "best";

	private static final String FIRST = "first";

	/** More than a reader looks at before opening the text. */
	private static final int MOST = 3;

	/** About two lines on a phone. */
	private static final int FRAGMENT = 200;

	private static final List<String> PLACE = Stream.of("heading", "page", "anchor")
		.map((field) -> ResourceFields.PASSAGES + "." + field)
		.toList();

	private static final Query ANY = Query.of((query) -> query.matchAll((every) -> every));

	private PassageHits() {
	}

	static Query best(Query marks) {
		return passages(marks, marked(BEST, MOST, marks));
	}

	static Query first() {
		return passages(ANY, marked(FIRST, 1, ANY));
	}

	static List<BestPassage> of(Map<String, InnerHitsResult> found) {
		return Stream.of(BEST, FIRST)
			.flatMap((name) -> Stream.ofNullable(found.get(name)))
			.map((passages) -> passages.hits().hits())
			.filter(Predicate.not(List::isEmpty))
			.limit(1)
			.flatMap(List::stream)
			.map(PassageHits::passage)
			.toList();
	}

	private static BestPassage passage(Hit<JsonData> found) {
		Place place = Objects.requireNonNull(found.source()).to(Place.class);
		String text = String.join(" … ", found.highlight().getOrDefault(ResourceFields.PASSAGE_TEXT, List.of()));
		return new BestPassage(place.heading(), text, place.page(), place.anchor());
	}

	private static Query passages(Query passage, InnerHits hits) {
		return Query.of((query) -> query.nested((nested) -> nested.path(ResourceFields.PASSAGES)
			.query(passage)
			.boost(0f)
			.scoreMode(ChildScoreMode.None)
			.innerHits(hits)));
	}

	/**
	 * Marks what matches a query of its own: following every typo and piece of a word
	 * through the text took five times as long as the rest of the search.
	 */
	private static InnerHits marked(String name, int size, Query words) {
		return InnerHits.of((hits) -> hits.name(name)
			.size(size)
			.source((source) -> source.filter((filter) -> filter.includes(PLACE)))
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

	/** What is read of a passage; its text comes marked. */
	private record Place(String heading, @Nullable Integer page, @Nullable String anchor) {
	}

}
