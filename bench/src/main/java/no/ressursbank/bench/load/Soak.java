package no.ressursbank.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.bank.Vitals;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.crowd.Crowd;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.crowd.Rates;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.report.Result;

/**
 * Uses a bank for a long time and sees whether any part of it keeps more and more. All is
 * published anew several times meanwhile.
 */
public final class Soak {

	private static final Rates RATES = new Rates(10, 50, 10);

	/** As often is all published anew. */
	private static final int EDITIONS = 5;

	/** Until everything has been read once, and what is hot has been found. */
	private static final int WARM_UP = 6;

	/** What is measured differs from time to time, also when nothing grows. */
	private static final double SHARE = 1.2;

	private static final double HEAP_MB = 8;

	private static final double FEW = 15;

	private static final double MB = 1e6;

	private final FullSpeedBank bank;

	private final List<Page> pages;

	/**
	 * Asks nothing yet.
	 * @param pages what is published, and is again
	 */
	public Soak(FullSpeedBank bank, List<Page> pages) {
		this.bank = bank;
		this.pages = pages;
	}

	/**
	 * Uses it for so long, and first for a sixth of that as a warm-up.
	 * @param step run after each edition
	 */
	public Result run(Interests interests, Duration time, Runnable step) throws IOException {
		try (Crowd crowd = new Crowd(this.bank.whole(), interests, RATES)) {
			this.bank.publish(this.pages.stream());
			Waiting.pause(time.dividedBy(WARM_UP));
			List<Vitals> before = this.bank.whole().vitals();
			long files = this.bank.whole().temporaryFiles();
			for (int i = 0; i < EDITIONS; i++) {
				Waiting.pause(time.dividedBy(EDITIONS));
				this.bank.publish(this.pages.stream());
				step.run();
			}
			List<Vitals> after = this.bank.whole().vitals();
			long filesAfter = this.bank.whole().temporaryFiles();
			crowd.end();
			return result(crowd.samples(), before, after, files, filesAfter);
		}
	}

	private static Result result(List<Sample> samples, List<Vitals> before, List<Vitals> after, long files,
			long filesAfter) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("part", "heap MB", "after", "threads", "after", "descriptors", "after"));
		List<Demand> demands = new ArrayList<>();
		Latencies times = Latencies.of(samples.stream().map(Sample::timing).toList());
		demands.add(Demand.least("asked", times.calls(), "", 1));
		demands.add(Demand.most("failed", (double) times.failed(), "", 0));
		for (int i = 0; i < before.size(); i++) {
			Vitals first = before.get(i);
			Vitals last = after.get(i);
			lines.add(List.of(first.part(), mb(first.heap()), mb(last.heap()), Long.toString(first.threads()),
					Long.toString(last.threads()), Long.toString(first.descriptors()),
					Long.toString(last.descriptors())));
			demands.addAll(flat(first, last));
		}
		demands.add(Demand.most("temporary files", (double) filesAfter, "", files + FEW));
		return new Result("soak", List.of(lines), demands);
	}

	private static List<Demand> flat(Vitals first, Vitals last) {
		List<Demand> demands = new ArrayList<>();
		if (first.heap() > 0) {
			demands
				.add(Demand.most(first.part() + " heap", last.heap() / MB, "MB", first.heap() / MB * SHARE + HEAP_MB));
		}
		demands.add(Demand.most(first.part() + " threads", (double) last.threads(), "", first.threads() * SHARE + FEW));
		demands.add(Demand.most(first.part() + " descriptors", (double) last.descriptors(), "",
				first.descriptors() * SHARE + FEW));
		return demands;
	}

	private static String mb(long bytes) {
		return (bytes > 0) ? String.format(Locale.ROOT, "%.1f", bytes / MB) : "";
	}

}
