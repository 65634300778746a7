package no.ressursbank.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.report.Result;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverloadTests {

	private static final Duration TIME = Duration.ofMillis(200);

	private final AtomicInteger asked = new AtomicInteger();

	private final long calm = System.nanoTime() + 5 * TIME.toNanos();

	@Test
	void tellsHowMuchIsAnsweredAndRefusedAndWhenAllIsCalm() {
		Result result = new Overload("search", List.of(serving(503)), false).run(5, TIME);
		assertThat(demand(result, "refused with 503 or 429").isReached()).isTrue();
		assertThat(demand(result, "else").value()).isZero();
		assertThat(demand(result, "back to normal after").isReached()).isTrue();
	}

	@Test
	void countsWhatBreaks() {
		Result result = new Overload("search", List.of(serving(500)), false).run(5, TIME);
		assertThat(demand(result, "else").value()).isPositive();
		assertThat(result.isGood()).isFalse();
	}

	/** Two of three, and after a while all. */
	private Question serving(int otherwise) {
		return () -> new Reply(
				(this.asked.incrementAndGet() % 3 > 0 || System.nanoTime() > this.calm) ? 200 : otherwise, false);
	}

	private static Demand demand(Result result, String name) {
		return result.demands().stream().filter((demand) -> demand.name().equals(name)).findFirst().orElseThrow();
	}

}
