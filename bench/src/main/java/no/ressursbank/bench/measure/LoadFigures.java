package no.ressursbank.bench.measure;

import java.util.List;

/**
 * What the search does to a collection of one size.
 *
 * @param passages how many the bank really made
 * @param ours the answers of the search
 * @param direct those of the index to the same bodies, sent straight there
 * @param medianBody bytes the search sends to the index, of the body in the middle
 * @param largestBody bytes of the largest body
 */
public record LoadFigures(long passages, Latencies ours, Latencies direct, int medianBody, int largestBody) {

	/**
	 * Sums up.
	 * @param bodies the sizes of all the bodies, at least one
	 */
	public static LoadFigures of(long passages, Duel duel, List<Integer> bodies) {
		List<Integer> sorted = bodies.stream().sorted().toList();
		return new LoadFigures(passages, Latencies.of(duel.ours()), Latencies.of(duel.theirs()),
				sorted.get(sorted.size() / 2), sorted.getLast());
	}

}
