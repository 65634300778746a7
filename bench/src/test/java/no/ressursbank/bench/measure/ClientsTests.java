package no.ressursbank.bench.measure;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ClientsTests {

	private final Clients clients = new Clients(2);

	@AfterEach
	void stop() {
		this.clients.close();
	}

	@Test
	void giveTheTimingsInTheOrderOfTheCalls() {
		AtomicInteger steps = new AtomicInteger();
		List<Timing> timings = this.clients.make(List.of(() -> true, () -> false, () -> true), steps::incrementAndGet);
		assertThat(timings).extracting(Timing::answered).containsExactly(true, false, true);
		assertThat(timings).allMatch((timing) -> timing.nanos() >= 0);
		assertThat(steps).hasValue(3);
	}

	@Test
	void askAtTheSameTime() {
		CyclicBarrier both = new CyclicBarrier(2);
		Call meeting = () -> {
			try {
				both.await(10, TimeUnit.SECONDS);
				return true;
			}
			catch (Exception ex) {
				return false;
			}
		};
		assertThat(this.clients.make(List.of(meeting, meeting), () -> {
		})).allMatch(Timing::answered);
	}

	@Test
	void tellOfACallThatBreaks() {
		List<Call> calls = List.of(() -> {
			throw new IllegalArgumentException("brudd");
		});
		assertThatIllegalStateException().isThrownBy(() -> this.clients.make(calls, () -> {
		})).withRootCauseInstanceOf(IllegalArgumentException.class);
	}

}
