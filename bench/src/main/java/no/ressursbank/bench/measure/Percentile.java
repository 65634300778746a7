package no.ressursbank.bench.measure;

import java.util.stream.LongStream;

/**
 * The time within which a share of the answers came.
 */
final class Percentile {

	private static final double NANOS = 1e6;

	private Percentile() {
	}

	/** The nearest rank, in milliseconds: a time that was really measured. */
	static double millis(LongStream nanos, double share) {
		long[] sorted = nanos.sorted().toArray();
		return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS;
	}

}
