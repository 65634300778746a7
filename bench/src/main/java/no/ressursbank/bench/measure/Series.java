package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calls at a rate of their own, a while at a time, so that others get their turns in
 * between and meet the same machine. Sorts whose times lie close together share a series:
 * their calls alternate, so that not even a second tells them apart.
 */
public final class Series {

	private final List<List<Call>> sorts;

	private final int perSecond;

	private final List<Timing> timings = new ArrayList<>();

	/**
	 * Asks nothing yet.
	 * @param perSecond calls of all sorts together
	 * @param sorts of at least one call each, made from the beginning again after the
	 * last one
	 */
	public Series(int perSecond, List<List<Call>> sorts) {
		this.sorts = sorts;
		this.perSecond = perSecond;
	}

	/** Goes on where the last turn ended. */
	public void turn(int seconds, OpenLoop loop) {
		int from = this.timings.size();
		List<Call> next = IntStream.range(from, from + seconds * this.perSecond).mapToObj(this::call).toList();
		this.timings.addAll(loop.make(next, this.perSecond));
	}

	/**
	 * All turns of a sort together; there must have been one.
	 * @param sort counted from 0
	 */
	public Latencies latencies(int sort) {
		return Latencies.of(IntStream.range(0, this.timings.size())
			.filter((i) -> i % this.sorts.size() == sort)
			.mapToObj(this.timings::get)
			.toList());
	}

	private Call call(int place) {
		List<Call> calls = this.sorts.get(place % this.sorts.size());
		return calls.get(place / this.sorts.size() % calls.size());
	}

}
