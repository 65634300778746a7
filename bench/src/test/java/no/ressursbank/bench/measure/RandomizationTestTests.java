package no.ressursbank.bench.measure;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RandomizationTestTests {

	@Test
	void seesNoDifferenceBetweenEquals() {
		double[] scores = { 0.2, 0.9, 1 };
		assertThat(RandomizationTest.p(scores, scores.clone())).isEqualTo(1);
	}

	@Test
	void comesCloseToTheExactShareOfFewQueries() {
		// Of the eight ways to throw three equal signs, two are as far from zero.
		assertThat(RandomizationTest.p(filled(3, 0.5), filled(3, 0.1))).isCloseTo(0.25, within(0.02));
	}

	@Test
	void weighsLargeAndSmallDifferences() {
		// 3 - 1 = 2: every throw gives 2 or 4, either way.
		assertThat(RandomizationTest.p(new double[] { 3, 0 }, new double[] { 0, 1 })).isEqualTo(1);
		// 3 + 1 = 4: half of the throws.
		assertThat(RandomizationTest.p(new double[] { 3, 1 }, new double[] { 0, 0 })).isCloseTo(0.5, within(0.02));
	}

	@Test
	void isSureWhenManyQueriesAgree() {
		assertThat(RandomizationTest.p(filled(200, 0.6), filled(200, 0.5))).isLessThan(0.001);
	}

	@Test
	void saysTheSameWhicheverComesFirst() {
		double[] one = { 0.1, 0.5, 0.9, 0.4, 0.7 };
		double[] other = { 0.2, 0.1, 0.8, 0.1, 0.6 };
		assertThat(RandomizationTest.p(one, other)).isEqualTo(RandomizationTest.p(other, one));
	}

	private static double[] filled(int length, double score) {
		double[] scores = new double[length];
		Arrays.fill(scores, score);
		return scores;
	}

}
