package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A theme with what the bank has on it.
 *
 * @param resources how many there are, by kind
 * @param articles the newest reviewed
 */
record ThemePageView(@JsonUnwrapped ThemeView theme, Map<String, Long> resources, List<ResourceSummary> articles) {

	static ThemePageView of(ThemePage page, String language, Instant now) {
		return new ThemePageView(ThemeView.of(page.theme(), page.vocabulary().register(), language),
				page.resourcesByKind(),
				page.newestArticles().stream().map((article) -> ResourceSummary.of(article, now)).toList());
	}

}
