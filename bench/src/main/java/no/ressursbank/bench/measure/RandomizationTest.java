package no.ressursbank.bench.measure;

import java.util.Random;

/**
 * The paired randomization test: if two engines were equally good, it would be chance
 * which of them had which score for a query, so the signs of the differences are thrown
 * anew.
 */
public final class RandomizationTest {

	static final int PERMUTATIONS = 10_000;

	/** The same figures give the same answer in every run. */
	private static final long SEED = 20261121;

	/** Sums in another order differ in their last bits. */
	private static final double ROUNDING = 1e-9;

	private RandomizationTest() {
	}

	/**
	 * How often chance alone gives at least such a difference of the means, either way: 0
	 * to 1.
	 * @param one scores by query
	 * @param other scores of the other engine for the same queries
	 */
	public static double p(double[] one, double[] other) {
		double[] differences = new double[one.length];
		double observed = 0;
		for (int i = 0; i < one.length; i++) {
			differences[i] = one[i] - other[i];
			observed += differences[i];
		}
		Random random = new Random(SEED);
		int asLarge = 1;
		for (int i = 0; i < PERMUTATIONS; i++) {
			if (Math.abs(thrown(differences, random)) >= Math.abs(observed) - ROUNDING) {
				asLarge++;
			}
		}
		return asLarge / (PERMUTATIONS + 1.0);
	}

	private static double thrown(double[] differences, Random random) {
		double sum = 0;
		long signs = 0;
		for (int i = 0; i < differences.length; i++) {
			signs = (i % Long.SIZE == 0) ? random.nextLong() : signs >>> 1;
			sum += ((signs & 1) == 0) ? differences[i] : -differences[i];
		}
		return sum;
	}

}
