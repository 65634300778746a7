package no.ressursbank.portal.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * What is searched for.
 */
record Searches(List<Week> weeks, List<Asked> asked, List<Asked> missing, List<Click> clicks) {

	/** The searches of a week; {@code without} found nothing. */
	record Week(LocalDate begin, int searches, int without) {
	}

	/** What was asked on several days. */
	record Asked(String query, int times, int days, int without) {
	}

	/** How often the hit at a place of the list was opened. */
	record Click(int position, int times) {
	}

}
