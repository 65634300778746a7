package no.ressursbank.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.bank.WholeBank;
import no.ressursbank.bench.crowd.Crowd;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.crowd.Rates;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.report.Result;

/**
 * Searches, reads and members all at once, at rates of their own.
 */
public final class Together {

	/**
	 * At first few come: programs that have just started take twice the time for
	 * everything, and their compilers need some of it too.
	 */
	private static final Duration FEW = Duration.ofSeconds(90);

	private static final double SHARE_OF_FEW = 0.25;

	/** Then at the same rates. */
	private static final Duration WARM_UP = Duration.ofSeconds(20);

	/** What 99 of 100 searches, reads and answers to members may take. */
	private static final List<Double> P99 = List.of(400.0, 100.0, 250.0);

	private final List<List<String>> lines = new ArrayList<>();

	private final List<Demand> demands = new ArrayList<>();

	private Together() {
		this.lines.add(List.of("what", "asked", "failed", "status", "p50 ms", "p95 ms", "p99 ms"));
	}

	/**
	 * Asks for so long, after two minutes of warm-up that do not count.
	 * @param bank with the articles that people are after
	 */
	public static Result run(WholeBank bank, Interests interests, Rates rates, Duration time) {
		try (Crowd few = new Crowd(bank, interests, rates.times(SHARE_OF_FEW))) {
			Waiting.pause(FEW);
			few.end();
		}
		long from = System.nanoTime() + WARM_UP.toNanos();
		try (Crowd crowd = new Crowd(bank, interests, rates)) {
			Waiting.pause(WARM_UP.plus(time));
			crowd.end();
			Together together = new Together();
			together.add("search", rates.searches(), since(crowd.searches(), from), P99.get(0));
			together.add("content", rates.reads(), since(crowd.reads(), from), P99.get(1));
			together.add("forum", rates.members(), since(crowd.members(), from), P99.get(2));
			return new Result("load together", List.of(together.lines), together.demands);
		}
	}

	private void add(String what, double rate, List<Sample> samples, double most) {
		if (samples.isEmpty()) {
			return;
		}
		Latencies times = Latencies.of(samples.stream().map(Sample::timing).toList());
		String name = "%s, %.0f a second".formatted(what, rate);
		this.lines.add(List.of(name, Integer.toString(times.calls()), Long.toString(times.failed()),
				Reply.failures(samples.stream().map(Sample::reply)), millis(times.p50Millis()),
				millis(times.p95Millis()), millis(times.p99Millis())));
		this.demands.add(Demand.most(what + " failed", (double) times.failed(), "", 0));
		this.demands.add(Demand.most(what + " p99", times.p99Millis(), "ms", most));
	}

	private static List<Sample> since(List<Sample> samples, long from) {
		return samples.stream().filter((sample) -> sample.due() >= from).toList();
	}

	private static String millis(double millis) {
		return String.format(Locale.ROOT, "%.1f", millis);
	}

}
