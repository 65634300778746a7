package no.ressursbank.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.util.NamedValue;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.search.SearchResult.BestPassage;
import org.jspecify.annotations.Nullable;

/**
 * Where in a resource to read: the passages with most words of the question, or the first
 * one of a resource that no passage explains.
 */
final class PassageHits {

	private static final String NAME = "passages";

	/** More than a reader looks at before opening the text. */
	private static final int MOST = 3;

	/** About two lines on a phone. */
	private static final int FRAGMENT = 200;

	private static final List<String> PLACE = Stream.of("heading", "page", "anchor")
		.map((field) -> ResourceFields.PASSAGES + "." + field)
		.toList();

	private static final Query ANY = Query.of((query) -> query.matchAll((every) -> every.boost(0f)));

	private PassageHits() {
	}

	/**
	 * Asks for both at once: a question of its own for the first passage was an eighth of
	 * what a search took. Passages without a mark weigh nothing and follow in the order
	 * of the text.
	 */
	static Query best(Query marks) {
		return passages(Query.of((query) -> query.bool((bool) -> bool.must(ANY).should(marks))), marked(MOST, marks));
	}

	static Query first() {
		return passages(ANY, marked(1, ANY));
	}

	static List<BestPassage> of(@Nullable Map<String, IndexAnswer.Inner> found) {
		IndexAnswer.Inner passages = (found != null) ? found.get(NAME) : null;
		List<IndexAnswer.Passage> hits = (passages != null) ? passages.hits().hits() : List.of();
		List<IndexAnswer.Passage> marked = hits.stream().filter(PassageHits::isMarked).toList();
		return (marked.isEmpty() ? hits.stream().limit(1) : marked.stream()).map(PassageHits::passage).toList();
	}

	private static boolean isMarked(IndexAnswer.Passage passage) {
		return Objects.requireNonNullElse(passage.score(), 0d) > 0;
	}

	private static BestPassage passage(IndexAnswer.Passage found) {
		IndexAnswer.Place place = found.source();
		List<String> marked = (found.highlight() != null)
				? found.highlight().getOrDefault(ResourceFields.PASSAGE_TEXT, List.of()) : List.of();
		return new BestPassage(place.heading(), String.join(" … ", marked), place.page(), place.anchor());
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
	private static InnerHits marked(int size, Query words) {
		return InnerHits.of((hits) -> hits.name(NAME)
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

}
