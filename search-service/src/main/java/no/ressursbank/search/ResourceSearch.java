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
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.search.SearchResult.BestPassage;
import no.ressursbank.search.SearchResult.Help;
import no.ressursbank.search.SearchResult.Hit;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregation;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Runs a search and makes the answer of it. The only class that talks to the index.
 */
@Component
class ResourceSearch {

	/** What stands above the fold: its themes are what the reader is looking into. */
	private static final int TOP_HITS = 3;

	private final ElasticsearchOperations operations;

	private final MessageSource messages;

	ResourceSearch(ElasticsearchOperations operations, MessageSource messages) {
		this.operations = operations;
		this.messages = messages;
	}

	SearchResult run(SearchRequest request, Locale locale) {
		long start = System.nanoTime();
		SearchHits<ResourceDocument> found = this.operations.search(ResourceQuery.of(request), ResourceDocument.class);
		List<Hit> hits = found.stream().limit(request.size()).map(ResourceSearch::hit).toList();
		Map<String, Aggregate> answers = answers(found);
		Vocabulary vocabulary = Vocabulary.read(answers);
		Labels labels = new Labels(vocabulary, this.messages, locale);
		List<Help> help = helpLines(request, hits, vocabulary).stream()
			.map((line) -> Help.of(line, locale.getLanguage()))
			.toList();
		return new SearchResult(request.q(), found.getTotalHits(), hits, FacetCounts.read(answers, labels), null, help,
				next(request, found), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	private static Hit hit(SearchHit<ResourceDocument> found) {
		double score = Float.isNaN(found.getScore()) ? 0 : found.getScore();
		return Hit.of(found.getContent(), score,
				Stream.of(ResourceQuery.BEST_PASSAGE, ResourceQuery.FIRST_PASSAGE)
					.map(found::getInnerHits)
					.filter(Objects::nonNull)
					.flatMap(SearchHits::stream)
					.limit(1)
					.map(ResourceSearch::passage)
					.toList());
	}

	private static BestPassage passage(SearchHit<?> found) {
		Passage passage = (Passage) found.getContent();
		String text = String.join(" … ", found.getHighlightField(ResourceFields.PASSAGE_TEXT));
		return new BestPassage(passage.heading(), text, passage.page(), passage.anchor());
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
