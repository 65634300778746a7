package no.ressursbank.bench.measure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many times a service has counted up to each limit since it started.
 *
 * @param counts by limit in seconds, each with all of the lower ones
 */
public record Histogram(NavigableMap<Double, Double> counts) {

	private static final double MILLIS = 1000;

	/** What was counted after an earlier look. */
	public Histogram since(Histogram earlier) {
		NavigableMap<Double, Double> rest = new TreeMap<>();
		this.counts.forEach((limit, count) -> rest.put(limit, count - earlier.counts.getOrDefault(limit, 0.0)));
		return new Histogram(rest);
	}

	/**
	 * The lowest limit that so large a share stayed under, in milliseconds: never less
	 * than the truth.
	 * @param share above 0, at most 1
	 */
	public double millis(double share) {
		double wanted = share * total();
		return this.counts.entrySet()
			.stream()
			.filter((bucket) -> bucket.getValue() >= wanted)
			.mapToDouble(Map.Entry::getKey)
			.findFirst()
			.orElse(Double.POSITIVE_INFINITY) * MILLIS;
	}

	/** How many times altogether. */
	public double total() {
		return this.counts.isEmpty() ? 0 : this.counts.lastEntry().getValue();
	}

}
