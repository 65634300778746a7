package no.ressursbank.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.bank.Reader;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.measure.SteadyLoad;
import no.ressursbank.bench.report.Result;

/**
 * Publishes everything anew again and again, each time beside what is live and then in
 * its place, while people search: nobody may find less than before.
 */
public final class AliasSwaps {

	private static final Duration CALM = Duration.ofSeconds(15);

	private static final Duration WARM_UP = Duration.ofMinutes(4);

	private final FullSpeedBank bank;

	private final List<Page> pages;

	private final LongAdder empty = new LongAdder();

	private final LongAdder fewer = new LongAdder();

	/**
	 * Publishes nothing yet.
	 * @param pages of each edition
	 */
	public AliasSwaps(FullSpeedBank bank, List<Page> pages) {
		this.bank = bank;
		this.pages = pages;
	}

	/**
	 * Publishes so often.
	 * @param perSecond searches in a second
	 * @param step run after each publication
	 */
	public Result run(int swaps, int perSecond, Runnable step) throws IOException {
		this.bank.publish(this.pages.stream());
		List<Question> questions = questions();
		AtomicInteger turn = new AtomicInteger();
		List<Double> seconds = new ArrayList<>();
		List<Sample> samples;
		long from;
		try (SteadyLoad load = new SteadyLoad(
				() -> questions.get(Math.floorMod(turn.getAndIncrement(), questions.size())), perSecond)) {
			// Programs that have just started are slow.
			Waiting.until(WARM_UP, () -> isCalm(load));
			from = System.nanoTime();
			for (int i = 0; i < swaps; i++) {
				long start = System.nanoTime();
				this.bank.publish(this.pages.stream());
				seconds.add((System.nanoTime() - start) / 1e9);
				step.run();
			}
			samples = load.end();
		}
		return result(seconds, samples.stream().filter((sample) -> sample.due() >= from).toList(), perSecond);
	}

	/** Whether everybody was answered for a while. */
	private static boolean isCalm(SteadyLoad load) {
		long start = System.nanoTime();
		Waiting.pause(CALM);
		return load.samples()
			.stream()
			.filter((sample) -> sample.due() >= start)
			.allMatch((sample) -> sample.reply().isAnswer());
	}

	/** The titles of pages, which must find something, and now and then everything. */
	private List<Question> questions() {
		Reader reader = this.bank.whole().reader();
		Question all = reader.find("", (total) -> {
			if (total < this.pages.size()) {
				this.fewer.increment();
			}
		});
		return this.pages.stream().flatMap((page) -> Stream.of(reader.find(page.title(), (total) -> {
			if (total == 0) {
				this.empty.increment();
			}
		}), all)).toList();
	}

	private Result result(List<Double> seconds, List<Sample> samples, int perSecond) {
		Latencies times = Latencies.of(samples.stream().map(Sample::timing).toList());
		List<String> heading = List.of("swaps", "s each", "searches", "failed", "p50 ms", "p99 ms");
		List<String> line = List.of(Integer.toString(seconds.size()),
				number(seconds.stream().mapToDouble(Double::doubleValue).average().orElse(0)),
				Integer.toString(samples.size()), Reply.failures(samples.stream().map(Sample::reply)),
				number(times.p50Millis()), number(times.p99Millis()));
		return new Result("load swaps", List.of(List.of(heading, line)),
				List.of(Demand.least("swaps at %d searches a second".formatted(perSecond), seconds.size(), "", 1),
						Demand.most("failed searches", (double) times.failed(), "", 0),
						Demand.most("empty answers", (double) this.empty.sum(), "", 0),
						Demand.most("answers that miss some", (double) this.fewer.sum(), "", 0)));
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

}
