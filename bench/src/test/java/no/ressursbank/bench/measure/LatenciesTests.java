package no.ressursbank.bench.measure;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatenciesTests {

	@Test
	void giveTimesThatWereMeasured() {
		List<Timing> timings = LongStream.rangeClosed(1, 100)
			.mapToObj((millis) -> new Timing(millis * 1_000_000, millis != 3))
			.toList();
		assertThat(Latencies.of(timings.reversed())).isEqualTo(new Latencies(100, 1, 50, 95, 99, 50.5));
	}

	@Test
	void giveTheOnlyOne() {
		assertThat(Latencies.of(List.of(new Timing(2_000_000, true)))).isEqualTo(new Latencies(1, 0, 2, 2, 2, 2));
	}

}
