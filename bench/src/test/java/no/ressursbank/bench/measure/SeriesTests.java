package no.ressursbank.bench.measure;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesTests {

	@Test
	void goesOnWhereItStoppedAndBeginsAgainAtTheEnd() {
		AtomicIntegerArray asked = new AtomicIntegerArray(3);
		List<Call> calls = IntStream.range(0, 3).<Call>mapToObj((i) -> () -> asked.incrementAndGet(i) > 0).toList();
		Series series = new Series(calls, 4);
		try (OpenLoop loop = new OpenLoop()) {
			series.turn(1, loop);
			assertThat(asked).hasToString("[2, 1, 1]");
			series.turn(1, loop);
		}
		assertThat(asked).hasToString("[3, 3, 2]");
		assertThat(series.latencies().calls()).isEqualTo(8);
	}

}
