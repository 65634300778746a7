package no.ressursbank.bench.crowd;

/**
 * How much is asked in a second, each at least 0.
 *
 * @param searches of the search
 * @param reads of what is published
 * @param members of the threads: nine of ten read
 */
public record Rates(double searches, double reads, double members) {

	/** So many times as much of everything. */
	public Rates times(double factor) {
		return new Rates(factor * this.searches, factor * this.reads, factor * this.members);
	}

}
