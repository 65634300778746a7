package no.ressursbank.bench.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TargetTests {

	private static final Target STRICT = new Target(0.8, 1.5, true);

	@Test
	void needsTheMean() {
		assertThat(Target.ndcg(0.8).isReached(figures(0.8, 0.1), figures(0.9, 0))).isTrue();
		assertThat(Target.ndcg(0.8).isReached(figures(0.79, 0), figures(0.1, 0))).isFalse();
	}

	@Test
	void needsTheDistanceToPlain() {
		assertThat(STRICT.isReached(figures(0.9, 0), figures(0.6, 0))).isTrue();
		assertThat(STRICT.isReached(figures(0.9, 0), figures(0.61, 0))).isFalse();
	}

	@Test
	void needsAHitForEveryQuery() {
		assertThat(STRICT.isReached(figures(0.9, 0.01), figures(0.1, 0))).isFalse();
	}

	private static Figures figures(double ndcg, double zeroHits) {
		return new Figures(100, ndcg, 1, 1, zeroHits, 0, 1, 1);
	}

}
