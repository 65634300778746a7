package no.ressursbank.bench.measure;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OpenLoopTests {

	private static final long MILLISECOND = 1_000_000;

	private final OpenLoop loop = new OpenLoop();

	@AfterEach
	void stop() {
		this.loop.close();
	}

	@Test
	void asksAtItsRateAndNotFaster() {
		long start = System.nanoTime();
		List<Timing> timings = this.loop.make(Collections.nCopies(51, () -> true), 500);
		assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(100 * MILLISECOND);
		assertThat(timings).hasSize(51).allMatch(Timing::answered);
	}

	@Test
	void waitsForNoAnswerBeforeTheNextCall() {
		CountDownLatch all = new CountDownLatch(3);
		Call meeting = () -> {
			all.countDown();
			return awaited(all);
		};
		assertThat(this.loop.make(List.of(meeting, meeting, meeting), 1000)).allMatch(Timing::answered);
	}

	@Test
	void countsFromWhenTheCallWasDue() {
		assertThat(Timing.since(System.nanoTime() - 50 * MILLISECOND, () -> true).nanos())
			.isGreaterThanOrEqualTo(50 * MILLISECOND);
	}

	@Test
	void tellsOfACallThatBreaks() {
		List<Call> calls = List.of(() -> {
			throw new IllegalArgumentException("brudd");
		});
		assertThatIllegalStateException().isThrownBy(() -> this.loop.make(calls, 10))
			.withRootCauseInstanceOf(IllegalArgumentException.class);
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			return latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

}
