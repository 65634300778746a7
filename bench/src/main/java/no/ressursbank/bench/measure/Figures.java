package no.ressursbank.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What many outcomes say together: means over the queries.
 *
 * @param zeroHits the share of queries without any hit
 * @param failed the share of queries with no good page among the first ten
 * @param p50Millis half of the answers came within this time
 * @param p95Millis 95 % of the answers came within this time
 */
public record Figures(int queries, double ndcg, double mrr, double recall, double zeroHits, double failed,
		double p50Millis, double p95Millis) {

	/** Sums up; there must be at least one outcome. */
	public static Figures of(List<Outcome> outcomes) {
		return new Figures(outcomes.size(), mean(outcomes, Score::ndcg), mean(outcomes, Score::reciprocalRank),
				mean(outcomes, Score::recall), mean(outcomes, (score) -> score.answered() ? 0 : 1),
				mean(outcomes, (score) -> score.found() ? 0 : 1), millis(outcomes, 0.50), millis(outcomes, 0.95));
	}

	private static double mean(List<Outcome> outcomes, ToDoubleFunction<Score> figure) {
		return outcomes.stream().map(Outcome::score).mapToDouble(figure).average().orElseThrow();
	}

	private static double millis(List<Outcome> outcomes, double share) {
		return Percentile.millis(outcomes.stream().mapToLong(Outcome::nanos), share);
	}

}
