package no.ressursbank.bench.measure;

/**
 * What the bank must reach on a set.
 *
 * @param ndcg the least mean nDCG@10
 * @param timesPlain at least this many times that of the plain baseline; 0 for no demand
 * @param everyQueryHits whether each query must have a hit
 */
public record Target(double ndcg, double timesPlain, boolean everyQueryHits) {

	/** Only a mean. */
	public static Target ndcg(double least) {
		return new Target(least, 0, false);
	}

	/** Whether the figures are good enough. */
	public boolean isReached(Figures ours, Figures plain) {
		return ours.ndcg() >= this.ndcg && ours.ndcg() >= this.timesPlain * plain.ndcg()
				&& (!this.everyQueryHits || ours.zeroHits() == 0);
	}

}
