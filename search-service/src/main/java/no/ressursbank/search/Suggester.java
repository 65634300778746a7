package no.ressursbank.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.language.Fold;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;
import no.ressursbank.search.Suggestions.Suggestion;

import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Suggests titles, themes and headings that go on like what was typed, and words to
 * search for.
 */
@Component
class Suggester {

	private static final int MOST = 8;

	private static final int MOST_WORDS = 3;

	private final BankIndex index;

	private final LiveWords words;

	Suggester(BankIndex index, LiveWords words) {
		this.index = index;
		this.words = words;
	}

	/**
	 * Suggests.
	 * @param q what was typed
	 * @param locale the language of themes
	 */
	Suggestions suggest(String q, Locale locale) {
		Typed typed = Typed.of(q);
		return (typed == null) ? new Suggestions(List.of()) : this.words.ask((live) -> suggest(typed, live, locale));
	}

	private Suggestions suggest(Typed typed, Live live, Locale locale) {
		List<String> words = words(typed, live);
		StandingPhrases phrases = new StandingPhrases(typed.before().isEmpty() ? List.of() : words);
		SearchHits<ResourceDocument> found = this.index.search(live.indexName(), SuggestQuery.of(typed, phrases));
		Set<String> seen = new HashSet<>();
		List<Suggestion> resources = found.stream()
			.flatMap((hit) -> Stream.concat(title(hit, locale), headings(hit, typed)))
			.map((one) -> one.raisedFor(Fold.fold(typed.text())))
			.sorted(Comparator.comparingDouble(Candidate::weight).reversed())
			.map(Candidate::suggestion)
			.filter((one) -> seen.add(Fold.fold(one.text())))
			.filter((one) -> !live.blocked().areIn(one.text()))
			.limit(MOST)
			.toList();
		List<Suggestion> others = (typed.before().isEmpty() ? words.stream() : phrases.read(found))
			.filter((text) -> seen.add(Fold.fold(text)))
			.map((text) -> new Suggestion(text, Suggestions.WORD, null))
			.toList();
		return new Suggestions(Stream.concat(resources.stream().limit(MOST - others.size()), others.stream()).toList());
	}

	private static Stream<Candidate> title(SearchHit<ResourceDocument> hit, Locale locale) {
		ResourceDocument document = hit.getContent();
		ThemeEntry theme = document.theme();
		String text = (theme == null) ? document.title()
				: theme.titles().getOrDefault(locale.getLanguage(), document.title());
		String id = (theme == null) ? document.id() : theme.id();
		return SuggestQuery.title(hit)
			.map((match) -> new Candidate(new Suggestion(text, document.kind().code(), id), match.title()))
			.stream();
	}

	private static Stream<Candidate> headings(SearchHit<ResourceDocument> hit, Typed typed) {
		ResourceDocument document = hit.getContent();
		return SuggestQuery.passages(hit).map((found) -> {
			HeadingTrail trail = HeadingTrail.of(((Passage) found.getContent()).heading());
			return new Candidate(
					new Suggestion(trail.nearest(typed.beginning()), document.kind().code(), document.id()),
					found.getScore());
		});
	}

	/** What was typed with the last word completed. */
	private static List<String> words(Typed typed, Live live) {
		return live.completions()
			.of(typed.beginning(), (form) -> !form.equals(typed.last()) && !live.blocked().areIn(typed.before() + form),
					MOST_WORDS)
			.stream()
			.map((form) -> typed.before() + form)
			.toList();
	}

	private record Candidate(Suggestion suggestion, double weight) {

		/** A text that begins so comes first among those that match alike. */
		private static final double BEGINS = 0.2;

		Candidate raisedFor(String beginning) {
			boolean begins = Fold.fold(this.suggestion.text()).startsWith(beginning);
			return begins ? new Candidate(this.suggestion, this.weight + BEGINS) : this;
		}

	}

}
