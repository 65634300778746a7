package no.ressursbank.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total hits on all pages
 * @param facets by facet, the most frequent value first
 * @param didYouMean a better spelling, or null
 * @param help where to call, when the search touches a sensitive theme
 * @param next cursor of the next page, or null on the last one
 */
record SearchResult(String query, long total, List<Hit> hits, Map<String, List<FacetValue>> facets,
		@Nullable String didYouMean, List<Help> help, @Nullable String next, long tookMs) {

	/**
	 * A resource that was found.
	 *
	 * @param url its path in the content service
	 * @param reviewed when someone last vouched for it
	 * @param duration how long it takes, ISO 8601; null when its editor did not say
	 * @param score larger is better; 0 when browsing
	 */
	record Hit(String id, String kind, String title, String summary, String url, String language, List<String> themes,
			List<String> audiences, @Nullable LocalDate reviewed, @Nullable String duration, double score,
			List<BestPassage> passages) {

		static Hit of(FoundResource found) {
			ShownResource resource = found.resource();
			return new Hit(resource.id(), resource.kind(), resource.title(), resource.summary(), resource.url(),
					resource.language(), resource.tags().themes(), resource.tags().audiences(),
					resource.editorial().reviewed(), resource.editorial().duration(), found.score(), found.passages());
		}

	}

	/**
	 * Where in the resource to read.
	 *
	 * @param heading the trail of headings, as plain text
	 * @param text escaped HTML with {@code <mark>} around the words found
	 */
	record BestPassage(String heading, String text, @Nullable Integer page, @Nullable String anchor) {
	}

	record FacetValue(String value, String label, long count) {
	}

	/**
	 * A help line in the reader's language.
	 */
	record Help(String id, String name, @Nullable String phone, @Nullable String url, @Nullable String hours,
			@Nullable String forWhom) {

		static Help of(HelpLine line, String language) {
			String forWhom = line.forWhom().getOrDefault(language, line.forWhom().get("nb"));
			return new Help(line.id(), line.name(), line.phone(), line.url(), line.hours(), forWhom);
		}

	}

}
