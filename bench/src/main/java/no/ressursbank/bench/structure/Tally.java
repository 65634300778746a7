package no.ressursbank.bench.structure;

/**
 * How many of how many were right.
 */
public record Tally(int right, int all) {

	static final Tally NONE = new Tally(0, 0);

	Tally plus(boolean one) {
		return new Tally(this.right + (one ? 1 : 0), this.all + 1);
	}

	Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.all + other.all);
	}

	/** From 0 to 1; 1 where there was nothing to do. */
	public double share() {
		return (this.all == 0) ? 1 : (double) this.right / this.all;
	}

}
