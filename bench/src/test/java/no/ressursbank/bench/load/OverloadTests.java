package no.ressursbank.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.report.Result;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverloadTests {

	private static final Duration TIME = Duration.ofMillis(400);

	private final Semaphore places = new Semaphore(2);

	@Test
	void tellsHowMuchIsAnsweredAndRefusedAndWhenAllIsCalm() {
		// Two at a time, 5 ms each, and the rest is refused.
		Result result = new Overload("search", List.of(serving(503))).run(5, TIME);
		assertThat(demand(result, "refused with 503 or 429").isReached()).isTrue();
		assertThat(demand(result, "else").value()).isZero();
		assertThat(demand(result, "back to normal after").isReached()).isTrue();
	}

	@Test
	void countsWhatBreaks() {
		Result result = new Overload("search", List.of(serving(500))).run(5, TIME);
		assertThat(demand(result, "else").value()).isPositive();
		assertThat(result.isGood()).isFalse();
	}

	private Question serving(int otherwise) {
		return () -> {
			if (!this.places.tryAcquire()) {
				return new Reply(otherwise, false);
			}
			try {
				Thread.sleep(5);
				return new Reply(200, false);
			}
			catch (InterruptedException ex) {
				return new Reply(0, false);
			}
			finally {
				this.places.release();
			}
		};
	}

	private static Demand demand(Result result, String name) {
		return result.demands().stream().filter((demand) -> demand.name().equals(name)).findFirst().orElseThrow();
	}

}
