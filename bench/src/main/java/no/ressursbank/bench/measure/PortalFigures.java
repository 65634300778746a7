package no.ressursbank.bench.measure;

import java.util.List;

/**
 * What readers meet at the portal.
 *
 * @param kinds a line for each kind of page
 * @param ownP50Millis what half of the pages took without the answers of the services
 * @param ownP95Millis the same for 95 % of them
 * @param ownP99Millis the same for 99 % of them
 */
public record PortalFigures(List<Kind> kinds, double ownP50Millis, double ownP95Millis, double ownP99Millis) {

	/**
	 * A kind of page.
	 *
	 * @param name for people
	 * @param times until the whole page was there
	 * @param largestBytes HTML of the largest one, not packed
	 * @param firstPaintMillis until a browser that has nothing from before showed
	 * something of the slowest one; below 0 where there is no browser
	 */
	public record Kind(String name, Latencies times, long largestBytes, double firstPaintMillis) {
	}

	/**
	 * Sums up.
	 * @param own counted by the portal while the pages were asked for
	 */
	public static PortalFigures of(List<Kind> kinds, Histogram own) {
		return new PortalFigures(kinds, own.millis(0.50), own.millis(0.95), own.millis(0.99));
	}

}
