package no.ressursbank.content.insight;

import java.time.LocalDate;

/**
 * The searches of a week.
 *
 * @param begin its Monday
 * @param without those that found nothing
 */
record Week(LocalDate begin, long searches, long without) {

	Week plus(long more, long moreWithout) {
		return new Week(this.begin, this.searches + more, this.without + moreWithout);
	}

}
