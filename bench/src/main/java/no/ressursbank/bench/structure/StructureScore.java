package no.ressursbank.bench.structure;

import java.util.List;

/**
 * How well one file was read.
 *
 * @param precision of the headings found
 * @param recall of the headings labelled
 * @param removed running lines that were removed
 * @param lost lines removed that are no running lines
 * @param pages passages with the right page
 * @param breaks page breaks with the paragraph joined or not as labelled
 * @param wrong what was not right, for the one who improves it
 */
public record StructureScore(String name, Tally precision, Tally recall, Tally removed, int lost, Tally pages,
		Tally breaks, List<String> wrong) {

	/** The sum of several. */
	public static StructureScore sum(String name, List<StructureScore> scores) {
		StructureScore sum = new StructureScore(name, Tally.NONE, Tally.NONE, Tally.NONE, 0, Tally.NONE, Tally.NONE,
				List.of());
		for (StructureScore score : scores) {
			sum = new StructureScore(name, sum.precision.plus(score.precision), sum.recall.plus(score.recall),
					sum.removed.plus(score.removed), sum.lost + score.lost, sum.pages.plus(score.pages),
					sum.breaks.plus(score.breaks), List.of());
		}
		return sum;
	}

	/** Whether it is good enough to publish. */
	public boolean isReached() {
		return this.precision.share() >= 0.9 && this.recall.share() >= 0.9 && this.removed.share() >= 0.98
				&& this.lost == 0 && this.pages.share() == 1;
	}

}
