package no.ressursbank.bench.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Timing;

/**
 * All blows, and how the bank got over them.
 */
public record OutageFigures(List<Verdict> verdicts) {

	private static final double NANOS = 1e9;

	private static final double MILLIS = 1000;

	/** Where a server had to start anew it may take longer, as each blow says itself. */
	private static final double BACK = 10;

	/** A line for each blow, under a heading. */
	public List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		lines
			.add(List.of("part", "what happens", "asked", "answered", "503 or 429", "else", "slowest s", "back s", ""));
		this.verdicts.forEach((verdict) -> lines.add(line(verdict)));
		return lines;
	}

	/** What must hold. */
	public List<Demand> demands() {
		long survived = this.verdicts.stream().filter(Verdict::isSurvived).count();
		List<Verdict> quick = this.verdicts.stream().filter((verdict) -> !verdict.blow().isRestart()).toList();
		return List.of(Demand.least("survived of " + this.verdicts.size(), (double) survived, "", this.verdicts.size()),
				Demand.most("recovery p95 where nothing restarts", p95(quick), "s", BACK),
				Demand.most("recovery p95 of all", p95(this.verdicts), "s", (double) Blow.RESTART.toSeconds()));
	}

	private static List<String> line(Verdict verdict) {
		String others = verdict.others()
			.entrySet()
			.stream()
			.map((other) -> other.getValue() + " × " + other.getKey())
			.collect(Collectors.joining(", "));
		return List.of(verdict.blow().on(), verdict.blow().name(), Integer.toString(verdict.asked()),
				Long.toString(verdict.answered()), Long.toString(verdict.refused()), others, seconds(verdict.slowest()),
				seconds(verdict.back()), verdict.isSurvived() ? "✓" : "✗");
	}

	private static double p95(List<Verdict> verdicts) {
		List<Timing> times = verdicts.stream()
			.map((verdict) -> new Timing((long) (verdict.back() * NANOS), true))
			.toList();
		return Latencies.of(times).p95Millis() / MILLIS;
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.1f", seconds);
	}

}
