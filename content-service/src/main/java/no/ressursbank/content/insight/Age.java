package no.ressursbank.content.insight;

import java.time.LocalDate;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * How long it is until a resource must be looked at again.
 */
enum Age {

	FRESH, SOON, OVERDUE;

	private static final int MONTHS_AHEAD = 2;

	/** What nobody has set a date for counts as fresh: nothing is to be done. */
	static Age of(ResourceDocument resource, LocalDate today) {
		@Nullable LocalDate due = resource.editorial().reviewBy();
		if (due == null || due.isAfter(today.plusMonths(MONTHS_AHEAD))) {
			return FRESH;
		}
		return due.isBefore(today) ? OVERDUE : SOON;
	}

}
