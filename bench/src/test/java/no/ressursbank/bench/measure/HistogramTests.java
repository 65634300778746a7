package no.ressursbank.bench.measure;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HistogramTests {

	private static final Histogram EARLIER = of(Map.of(0.01, 10.0, 0.02, 20.0, Double.POSITIVE_INFINITY, 30.0));

	private static final Histogram NOW = of(Map.of(0.01, 60.0, 0.02, 115.0, Double.POSITIVE_INFINITY, 130.0));

	@Test
	void tellsTheLimitThatAShareStayedUnder() {
		assertThat(NOW.since(EARLIER).millis(0.5)).isEqualTo(10);
		assertThat(NOW.since(EARLIER).millis(0.95)).isEqualTo(20);
		assertThat(NOW.since(EARLIER).millis(0.96)).isEqualTo(Double.POSITIVE_INFINITY);
	}

	@Test
	void leavesOutWhatWasBefore() {
		assertThat(NOW.since(EARLIER).total()).isEqualTo(100);
		assertThat(NOW.millis(0.5)).isEqualTo(20);
	}

	private static Histogram of(Map<Double, Double> counts) {
		return new Histogram(new TreeMap<>(counts));
	}

}
