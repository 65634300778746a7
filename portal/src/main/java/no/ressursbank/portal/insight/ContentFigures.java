package no.ressursbank.portal.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How the content stands.
 *
 * @param languages how many resources are in each
 * @param due what must be looked at soon or should have been
 */
record ContentFigures(List<ThemeFigures> themes, Map<String, Integer> languages, List<Due> due) {

	/** How a theme stands; without a LIX where there is no text of ours. */
	record ThemeFigures(String id, String title, int resources, int fresh, int soon, int overdue, @Nullable Integer lix,
			Map<String, Integer> audiences) {
	}

	/** What must be looked at again. */
	record Due(String id, String kind, String title, String steward, LocalDate reviewBy) {
	}

}
