package no.ressursbank.bench.measure;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What many timings say together.
 *
 * @param failed calls without an answer; their times count too
 * @param p50Millis half of the calls ended within this time
 * @param p95Millis 95 % of the calls ended within this time
 * @param p99Millis 99 % of the calls ended within this time
 * @param meanMillis what a call costs on average
 */
public record Latencies(int calls, long failed, double p50Millis, double p95Millis, double p99Millis,
		double meanMillis) {

	private static final double NANOS = 1e6;

	/** Sums up; there must be at least one timing. */
	public static Latencies of(List<Timing> timings) {
		return new Latencies(timings.size(), timings.stream().filter((timing) -> !timing.answered()).count(),
				Percentile.millis(nanos(timings), 0.50), Percentile.millis(nanos(timings), 0.95),
				Percentile.millis(nanos(timings), 0.99), nanos(timings).average().orElseThrow() / NANOS);
	}

	private static LongStream nanos(List<Timing> timings) {
		return timings.stream().mapToLong(Timing::nanos);
	}

}
