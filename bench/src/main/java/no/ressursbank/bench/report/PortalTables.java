package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.PortalFigures;

/**
 * The figures of the portal for people, and what they must be.
 */
public final class PortalTables {

	private static final double OWN_MILLIS = 20;

	private static final double PAINT_MILLIS = 1000;

	private static final double PAGE_KB = 40;

	/** The smaller meaning of KB. */
	private static final double KB = 1000;

	private PortalTables() {
	}

	/** How long readers wait for each kind of page, and how much it is. */
	public static List<List<String>> pages(PortalFigures figures) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("page", "calls", "p50 ms", "p95 ms", "p99 ms", "failed", "largest kB", "first paint ms"));
		figures.kinds().forEach((kind) -> lines.add(line(kind)));
		return lines;
	}

	/** What the portal must hold. */
	public static List<Demand> demands(PortalFigures figures) {
		List<Demand> demands = new ArrayList<>();
		demands.add(Demand.most("own p50", figures.ownP50Millis(), "ms", OWN_MILLIS));
		demands.add(Demand.most("own p95", figures.ownP95Millis(), "ms", OWN_MILLIS));
		demands.add(Demand.most("failed", failed(figures), "", 0));
		for (PortalFigures.Kind kind : figures.kinds()) {
			demands.add(Demand.most("largest " + kind.name(), kind.largestBytes() / KB, "kB", PAGE_KB));
			if (kind.firstPaintMillis() >= 0) {
				demands.add(Demand.most("first paint " + kind.name(), kind.firstPaintMillis(), "ms", PAINT_MILLIS));
			}
		}
		return demands;
	}

	private static double failed(PortalFigures figures) {
		return figures.kinds().stream().mapToDouble((kind) -> (double) kind.times().failed()).sum();
	}

	private static List<String> line(PortalFigures.Kind kind) {
		Latencies times = kind.times();
		return List.of(kind.name(), Integer.toString(times.calls()), DemandTable.number(times.p50Millis(), 1),
				DemandTable.number(times.p95Millis(), 1), DemandTable.number(times.p99Millis(), 1),
				Long.toString(times.failed()), DemandTable.number(kind.largestBytes() / KB, 1),
				(kind.firstPaintMillis() < 0) ? "–" : DemandTable.number(kind.firstPaintMillis(), 0));
	}

}
