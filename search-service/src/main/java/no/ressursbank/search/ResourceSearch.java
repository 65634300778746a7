package no.ressursbank.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.search.SearchResult.Help;
import no.ressursbank.search.SearchResult.Hit;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Runs a search and makes the answer of it.
 */
@Component
class ResourceSearch {

	/** What stands above the fold: its themes are what the reader is looking into. */
	private static final int TOP_HITS = 3;

	private final BankIndex index;

	private final LiveWords words;

	private final MessageSource messages;

	ResourceSearch(BankIndex index, LiveWords words, MessageSource messages) {
		this.index = index;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * Searches.
	 * @throws InvalidParameter when the request's cursor belongs to another query
	 * @throws CursorExpired when it belongs to an index that is no longer live
	 */
	SearchResult run(SearchRequest request, Locale locale) {
		Cursor cursor = (request.cursor() != null) ? Cursor.read(request.cursor(), request) : null;
		return this.words.ask((live) -> answer(request, cursor, ofCursor(cursor, live), locale));
	}

	/**
	 * Another instance of this service may have seen a publication, and made the cursor,
	 * before this one has.
	 */
	private Live ofCursor(@Nullable Cursor cursor, Live live) {
		if (cursor == null || cursor.edition().indexName().equals(live.indexName())) {
			return live;
		}
		Live next = this.words.refresh();
		if (!cursor.edition().indexName().equals(next.indexName())) {
			throw new CursorExpired();
		}
		return next;
	}

	private SearchResult answer(SearchRequest request, @Nullable Cursor cursor, Live live, Locale locale) {
		long start = System.nanoTime();
		Question question = Question.of(request.q(), live.words());
		FoundResources found = find(request, question, live);
		List<Hit> hits = found.hits().stream().limit(request.size()).map(Hit::of).toList();
		if (cursor != null && !cursor.edition().version().equals(SeenEdition.read(found.counts()))) {
			throw new CursorExpired();
		}
		Labels labels = new Labels(live.titles(), this.messages, locale);
		List<Help> help = live.helpThemes()
			.lines(themes(request, hits), AskedWords.of(question, live))
			.stream()
			.map((line) -> Help.of(line, locale.getLanguage()))
			.toList();
		return new SearchResult(request.q(), found.total(), hits, FacetCounts.read(found.counts(), labels),
				live.blocked().unlessIn(question.didYouMean()), help,
				next(request, found, (cursor != null) ? cursor.edition() : live.edition()),
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	/** Pieces of words only when no word, however spelt, is in any text. */
	private FoundResources find(SearchRequest request, Question question, Live live) {
		Query marks = ResourceQuery.marks(question);
		FoundResources found = this.index.find(live.indexName(),
				IndexRequest.of(request, live.themeNames().lift(ResourceQuery.of(question), question), marks));
		return (found.total() > 0 || request.isBrowsing()) ? found
				: this.index.find(live.indexName(), IndexRequest.of(request, ResourceQuery.pieces(question), marks));
	}

	/** What was asked for, and what the best hits are about. */
	private static Collection<String> themes(SearchRequest request, List<Hit> hits) {
		Collection<String> themes = new LinkedHashSet<>(request.filters().getOrDefault(Facet.THEME, Set.of()));
		hits.stream().limit(TOP_HITS).flatMap((hit) -> hit.themes().stream().limit(1)).forEach(themes::add);
		return themes;
	}

	/**
	 * The first page may be of a newer edition than the one we know of, never of an
	 * older: then its cursor leads nowhere, and the reader begins again.
	 */
	private static @Nullable String next(SearchRequest request, FoundResources found, Edition edition) {
		List<FoundResource> page = found.hits();
		return (page.size() <= request.size()) ? null
				: new Cursor(edition, page.get(request.size() - 1).place()).text(request);
	}

}
