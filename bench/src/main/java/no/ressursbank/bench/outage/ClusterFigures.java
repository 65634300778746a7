package no.ressursbank.bench.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Sample;

/**
 * What people met while parts of a bank died of which there were more.
 *
 * @param again how many had to ask a second time
 */
public record ClusterFigures(List<Death> deaths, List<Sample> searches, List<Sample> reads, long again) {

	/** The longest that a search may take, the second time included. */
	private static final double SLOWEST = 3;

	private static final double NANOS = 1e9;

	/** A line for each death, under a heading. */
	public List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("killed", "whole again after s"));
		this.deaths.forEach((death) -> lines.add(List.of(death.of(), number(death.whole()))));
		return lines;
	}

	/** What must hold. */
	public List<Demand> demands() {
		return List.of(Demand.least("searches", this.searches.size(), "", 1),
				Demand.most("failed searches after one retry", (double) failed(this.searches), "", 0),
				Demand.most("slowest search", slowest(this.searches), "s", SLOWEST),
				Demand.least("reads", this.reads.size(), "", 1),
				Demand.most("failed reads after one retry", (double) failed(this.reads), "", 0),
				Demand.most("slowest read", slowest(this.reads), "s", SLOWEST), Demand.most("asked a second time",
						(double) this.again, "", Math.ceil((this.searches.size() + this.reads.size()) / 100.0)));
	}

	private static long failed(List<Sample> samples) {
		return Latencies.of(samples.stream().map(Sample::timing).toList()).failed();
	}

	private static double slowest(List<Sample> samples) {
		return samples.stream().mapToDouble((sample) -> sample.nanos() / NANOS).max().orElse(0);
	}

	private static String number(double seconds) {
		return String.format(Locale.ROOT, "%.1f", seconds);
	}

	/**
	 * One of them.
	 *
	 * @param of what was killed
	 * @param whole seconds from when it was started again until nothing was missing
	 */
	record Death(String of, double whole) {
	}

}
