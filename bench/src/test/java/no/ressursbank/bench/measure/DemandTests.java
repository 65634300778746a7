package no.ressursbank.bench.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemandTests {

	@Test
	void isReachedUpToTheMost() {
		assertThat(Demand.most("forhold", 1.25, "", 1.25).isReached()).isTrue();
		assertThat(Demand.most("forhold", 1.26, "", 1.25).isReached()).isFalse();
	}

	@Test
	void isReachedFromTheLeast() {
		assertThat(Demand.least("ord", 1e6, "", 1e6).isReached()).isTrue();
		assertThat(Demand.least("ord", 999_999, "", 1e6).isReached()).isFalse();
	}

	@Test
	void isNotReachedByNoNumber() {
		assertThat(Demand.most("forhold", Double.NaN, "", 1.25).isReached()).isFalse();
	}

}
