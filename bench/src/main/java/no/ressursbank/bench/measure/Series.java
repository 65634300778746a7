package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calls of one sort at a rate of their own, a while at a time, so that other sorts get
 * their turns in between and meet the same machine.
 */
public final class Series {

	private final List<Call> calls;

	private final int perSecond;

	private final List<Timing> timings = new ArrayList<>();

	/**
	 * Asks nothing yet.
	 * @param calls at least one; made from the beginning again after the last one
	 */
	public Series(List<Call> calls, int perSecond) {
		this.calls = calls;
		this.perSecond = perSecond;
	}

	/** Goes on where the last turn ended. */
	public void turn(int seconds, OpenLoop loop) {
		int from = this.timings.size();
		List<Call> next = IntStream.range(from, from + seconds * this.perSecond)
			.mapToObj((i) -> this.calls.get(i % this.calls.size()))
			.toList();
		this.timings.addAll(loop.make(next, this.perSecond));
	}

	/** All turns together; there must have been one. */
	public Latencies latencies() {
		return Latencies.of(this.timings);
	}

}
