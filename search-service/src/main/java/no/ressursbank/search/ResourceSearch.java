package no.ressursbank.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.search.SearchResult.Help;
import no.ressursbank.search.SearchResult.Hit;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregation;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.stereotype.Component;

/**
 * Runs a search and makes the answer of it. The only class that talks to the index.
 */
@Component
class ResourceSearch {

	/** What stands above the fold: its themes are what the reader is looking into. */
	private static final int TOP_HITS = 3;

	private final ElasticsearchOperations operations;

	private final LiveWords words;

	private final MessageSource messages;

	ResourceSearch(ElasticsearchOperations operations, LiveWords words, MessageSource messages) {
		this.operations = operations;
		this.words = words;
		this.messages = messages;
	}

	SearchResult run(SearchRequest request, Locale locale) {
		long start = System.nanoTime();
		LiveWords.Live live = this.words.current();
		Question question = Question.of(request.q(), live.words());
		SearchHits<ResourceDocument> found = find(request, question, live);
		List<Hit> hits = found.stream().limit(request.size()).map(ResourceSearch::hit).toList();
		Map<String, Aggregate> answers = answers(found);
		Vocabulary vocabulary = Vocabulary.read(answers);
		Labels labels = new Labels(vocabulary, this.messages, locale);
		List<Help> help = helpLines(request, hits, vocabulary).stream()
			.map((line) -> Help.of(line, locale.getLanguage()))
			.toList();
		return new SearchResult(request.q(), found.getTotalHits(), hits, FacetCounts.read(answers, labels),
				question.didYouMean(), help, next(request, found),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	/** Pieces of words only when no word, however spelt, is in any text. */
	private SearchHits<ResourceDocument> find(SearchRequest request, Question question, LiveWords.Live live) {
		Query marks = ResourceQuery.marks(question);
		SearchHits<ResourceDocument> found = search(IndexRequest.of(request, ResourceQuery.of(question), marks), live);
		return (found.getTotalHits() > 0 || request.isBrowsing()) ? found
				: search(IndexRequest.of(request, ResourceQuery.pieces(question), marks), live);
	}

	private SearchHits<ResourceDocument> search(NativeQuery query, LiveWords.Live live) {
		return this.operations.search(query, ResourceDocument.class, IndexCoordinates.of(live.indexName()));
	}

	private static Hit hit(SearchHit<ResourceDocument> found) {
		double score = Float.isNaN(found.getScore()) ? 0 : found.getScore();
		return Hit.of(found.getContent(), score, PassageHits.of(found));
	}

	private static List<HelpLine> helpLines(SearchRequest request, List<Hit> hits, Vocabulary vocabulary) {
		if (hits.isEmpty() && !request.isBrowsing()) {
			return vocabulary.helpLinesNamedBy(request.q());
		}
		Collection<String> themes = new LinkedHashSet<>(request.filters().getOrDefault(Facet.THEME, Set.of()));
		hits.stream().limit(TOP_HITS).flatMap((hit) -> hit.themes().stream().limit(1)).forEach(themes::add);
		return vocabulary.helpLines(themes);
	}

	private static @Nullable String next(SearchRequest request, SearchHits<ResourceDocument> found) {
		List<SearchHit<ResourceDocument>> page = found.getSearchHits();
		return (page.size() <= request.size()) ? null
				: Cursor.after(page.get(request.size() - 1).getSortValues(), request);
	}

	private static Map<String, Aggregate> answers(SearchHits<?> found) {
		ElasticsearchAggregations aggregations = (ElasticsearchAggregations) Objects
			.requireNonNull(found.getAggregations());
		return aggregations.aggregations()
			.stream()
			.map(ElasticsearchAggregation::aggregation)
			.collect(Collectors.toMap((one) -> one.getName(), (one) -> one.getAggregate()));
	}

}
