package no.ressursbank.bench.measure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesTests {

	@Test
	void goesOnWhereItStoppedAndBeginsAgainAtTheEnd() {
		AtomicIntegerArray asked = new AtomicIntegerArray(3);
		List<Call> calls = IntStream.range(0, 3).<Call>mapToObj((i) -> () -> asked.incrementAndGet(i) > 0).toList();
		Series series = new Series(4, List.of(calls));
		try (OpenLoop loop = new OpenLoop()) {
			series.turn(1, loop);
			assertThat(asked).hasToString("[2, 1, 1]");
			series.turn(1, loop);
		}
		assertThat(asked).hasToString("[3, 3, 2]");
		assertThat(series.latencies(0).calls()).isEqualTo(8);
	}

	@Test
	void sortsInOneSeriesAlternateAndAreTimedApart() {
		List<String> asked = new CopyOnWriteArrayList<>();
		List<Call> good = List.of(() -> asked.add("a"), () -> asked.add("b"));
		List<Call> bad = List.of(() -> !asked.add("x"));
		Series series = new Series(6, List.of(good, bad));
		try (OpenLoop loop = new OpenLoop()) {
			series.turn(1, loop);
		}
		assertThat(asked).containsExactly("a", "x", "b", "x", "a", "x");
		assertThat(series.latencies(0)).returns(3, Latencies::calls).returns(0L, Latencies::failed);
		assertThat(series.latencies(1)).returns(3, Latencies::calls).returns(3L, Latencies::failed);
	}

}
