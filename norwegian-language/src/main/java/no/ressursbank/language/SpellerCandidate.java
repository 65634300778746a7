package no.ressursbank.language;

import java.util.Comparator;

/**
 * A correction with the number of its edits that are no common slip.
 */
record SpellerCandidate(Correction correction, int uncommon) {

	/**
	 * An uncommon edit is made up for by a form eight times as frequent: a slip tells
	 * more than a count of texts, but not more than any count.
	 */
	private static final double UNCOMMON = Math.log(8);

	static final Comparator<SpellerCandidate> BEST_FIRST = Comparator
		.comparingInt((SpellerCandidate candidate) -> candidate.correction().distance())
		.thenComparing(SpellerCandidate::weight, Comparator.reverseOrder())
		.thenComparing((candidate) -> candidate.correction().count(), Comparator.reverseOrder())
		.thenComparing((candidate) -> candidate.correction().word());

	private double weight() {
		return Math.log(this.correction.count()) - UNCOMMON * this.uncommon;
	}

}
