package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.bench.measure.ApiFigures;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;

/**
 * The figures of the publishing API for people, and what they must be.
 */
public final class ApiTables {

	/**
	 * What an article may cost on top of the get behind it, for those who wait longest.
	 */
	private static final double OVERHEAD = 1.5;

	private static final double OVERHEAD_MILLIS = 5;

	/** What ten times the resources may cost. */
	private static final double GROWTH = 1.3;

	/** What is measured of memory differs a little from run to run. */
	private static final double FLAT = 1.1;

	private static final double MB = 1e6;

	private ApiTables() {
	}

	/** How long readers and the index's own clients wait; the first line is a heading. */
	public static List<List<String>> latencies(List<ApiFigures> sizes) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("resources", "asked", "calls", "p50 ms", "p95 ms", "p99 ms", "failed", "heap MB", "after"));
		for (ApiFigures size : sizes) {
			lines.add(line(size, "article", size.article()));
			lines.add(line(size, "article at 10 Mbit/s", size.whole()));
			lines.add(line(size, "unchanged at 10 Mbit/s", size.unchanged()));
			lines.add(line(size, "index", size.index()));
			lines.add(line(size, "list", size.list()));
		}
		return lines;
	}

	/** What all sizes must hold, and what the largest may cost beside the smallest. */
	public static List<Demand> demands(List<ApiFigures> sizes) {
		List<Demand> demands = new ArrayList<>();
		for (ApiFigures size : sizes) {
			String at = " at " + size.resources();
			demands.add(Demand.most("p99 article" + at, size.article().p99Millis(), "ms",
					OVERHEAD * size.index().p99Millis() + OVERHEAD_MILLIS));
			demands.add(Demand.most("p50 unchanged / article" + at,
					size.unchanged().p50Millis() / size.whole().p50Millis(), "", 1));
			demands.add(Demand.most("heap after / before" + at, (double) size.liveBytesAfter() / size.liveBytes(), "",
					FLAT));
			demands.add(Demand.most("failed" + at, failed(size), "", 0));
		}
		if (sizes.size() > 1) {
			ApiFigures small = sizes.getFirst();
			ApiFigures large = sizes.getLast();
			String of = " %d / %d".formatted(large.resources(), small.resources());
			demands.add(growth("p50 article" + of, large.article(), small.article()));
			demands.add(growth("p50 list" + of, large.list(), small.list()));
		}
		return demands;
	}

	/** The median: a busy machine shows in the others. */
	private static Demand growth(String name, Latencies large, Latencies small) {
		return Demand.most(name, large.p50Millis() / small.p50Millis(), "", GROWTH);
	}

	private static double failed(ApiFigures size) {
		return (double) size.article().failed() + size.whole().failed() + size.unchanged().failed()
				+ size.index().failed() + size.list().failed();
	}

	private static List<String> line(ApiFigures size, String asked, Latencies times) {
		return List.of(Integer.toString(size.resources()), asked, Integer.toString(times.calls()),
				DemandTable.number(times.p50Millis(), 1), DemandTable.number(times.p95Millis(), 1),
				DemandTable.number(times.p99Millis(), 1), Long.toString(times.failed()),
				DemandTable.number(size.liveBytes() / MB, 1), DemandTable.number(size.liveBytesAfter() / MB, 1));
	}

}
