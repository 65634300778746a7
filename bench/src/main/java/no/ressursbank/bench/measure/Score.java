package no.ressursbank.bench.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good one ranking is, by its first ten hits.
 *
 * @param ndcg normalised discounted cumulative gain, 0 to 1, with the gain 2^grade - 1
 * @param reciprocalRank of the first hit with a grade; 0 when there is none
 * @param recall the share of the pages with a grade that are among the hits
 * @param answered whether there was any hit at all
 */
public record Score(double ndcg, double reciprocalRank, double recall, boolean answered) {

	/** How many hits count: what people look at. */
	public static final int DEPTH = 10;

	/**
	 * Scores a ranking.
	 * @param grades by id, at least one above 0
	 * @param hits ids, the best first; an id that comes again counts for nothing
	 */
	public static Score of(Map<String, Integer> grades, List<String> hits) {
		Set<String> seen = new HashSet<>();
		double gain = 0;
		double reciprocalRank = 0;
		int found = 0;
		for (int rank = 1; rank <= Math.min(DEPTH, hits.size()); rank++) {
			String id = hits.get(rank - 1);
			int grade = seen.add(id) ? grades.getOrDefault(id, 0) : 0;
			gain += gain(grade, rank);
			if (grade > 0) {
				found++;
				reciprocalRank = Math.max(reciprocalRank, 1.0 / rank);
			}
		}
		long relevant = grades.values().stream().filter((grade) -> grade > 0).count();
		return new Score(gain / best(grades), reciprocalRank, (double) found / relevant, !hits.isEmpty());
	}

	/** Whether a page with a grade is among the hits. */
	public boolean found() {
		return this.reciprocalRank > 0;
	}

	private static double best(Map<String, Integer> grades) {
		List<Integer> sorted = grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
		double gain = 0;
		for (int rank = 1; rank <= sorted.size(); rank++) {
			gain += gain(sorted.get(rank - 1), rank);
		}
		return gain;
	}

	private static double gain(int grade, int rank) {
		return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 1.0);
	}

}
