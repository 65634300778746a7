package no.ressursbank.portal.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of the weekly check of links out of the bank.
 *
 * @param checked when it was made
 */
record LinkReport(LocalDate checked, List<Link> links) {

	/** An address. */
	record Link(String address, Known known) {
	}

	/**
	 * What is known of it.
	 *
	 * @param state OK for one that answers, DEAD for one that has failed on three days
	 * @param failures the days on which it has failed since it last answered
	 */
	record Known(String state, String reason, List<LocalDate> failures) {
	}

	/** Those that editors should do something about. */
	List<Link> dead() {
		return this.links.stream().filter((link) -> link.known.state.equals("DEAD")).toList();
	}

}
