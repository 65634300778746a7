package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.LoadFigures;

/**
 * The figures of load for people, and what they must be.
 */
public final class LoadTables {

	/** What the bank may cost on top of its index, for those who wait longest. */
	private static final double OVERHEAD = 1.25;

	/** What ten times the passages may cost. */
	private static final double GROWTH = 3;

	private static final double BODY_KB = 40;

	/** The smaller meaning of KB. */
	private static final double KB = 1000;

	private LoadTables() {
	}

	/** How long people and the index's own clients wait; the first line is a heading. */
	public static List<List<String>> latencies(List<LoadFigures> sizes) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(
				List.of("passages", "asked", "queries", "p50 ms", "p95 ms", "mean ms", "failed", "body kB", "largest"));
		for (LoadFigures size : sizes) {
			lines.add(line(size, "search", size.ours()));
			lines.add(line(size, "index", size.direct()));
		}
		return lines;
	}

	/** What all sizes must hold, and what the largest may cost beside the smallest. */
	public static List<Demand> demands(List<LoadFigures> sizes) {
		List<Demand> demands = new ArrayList<>();
		for (LoadFigures size : sizes) {
			String at = " at " + size.passages();
			demands.add(Demand.most("p95 search / index" + at, size.ours().p95Millis() / size.direct().p95Millis(), "",
					OVERHEAD));
			demands.add(Demand.most("largest body" + at, size.largestBody() / KB, "kB", BODY_KB));
			demands.add(Demand.most("failed" + at, (double) size.ours().failed() + size.direct().failed(), "", 0));
		}
		if (sizes.size() > 1) {
			LoadFigures small = sizes.getFirst();
			LoadFigures large = sizes.getLast();
			demands.add(Demand.most("mean cost %d / %d".formatted(large.passages(), small.passages()),
					large.ours().meanMillis() / small.ours().meanMillis(), "", GROWTH));
		}
		return demands;
	}

	private static List<String> line(LoadFigures size, String asked, Latencies times) {
		return List.of(Long.toString(size.passages()), asked, Integer.toString(times.calls()),
				DemandTable.number(times.p50Millis(), 1), DemandTable.number(times.p95Millis(), 1),
				DemandTable.number(times.meanMillis(), 1), Long.toString(times.failed()),
				DemandTable.number(size.medianBody() / KB, 1), DemandTable.number(size.largestBody() / KB, 1));
	}

}
