package no.ressursbank.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.measure.Call;
import no.ressursbank.bench.measure.Clients;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.measure.SteadyLoad;
import no.ressursbank.bench.measure.Timing;
import no.ressursbank.bench.report.Result;

/**
 * Asks several times as much as a service can answer: it must answer nearly as much as it
 * can, say of the rest that it cannot, and be well again soon.
 */
public final class Overload {

	/** Some more than there are processors, so that all of them have work. */
	private static final int CLIENTS = 8;

	private static final int BATCH = 100;

	private static final int CALM = 20;

	/** Refusing takes time as well. */
	private static final double LEAST_SHARE = 0.4;

	private static final double BACK = 10;

	private static final double SLOWEST = 2;

	private static final double UNNOTICED_MILLIS = 50;

	private static final double NANOS = 1e9;

	private static final double MILLIS = 1000;

	private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

	private final String service;

	private final List<Question> questions;

	private final boolean apart;

	private final AtomicInteger turn = new AtomicInteger();

	/**
	 * Asks nothing yet.
	 * @param service for people
	 * @param questions at least one; in turn
	 * @param apart whether what asks has processors of its own, for people
	 */
	public Overload(String service, List<Question> questions, boolean apart) {
		this.service = service;
		this.questions = questions;
		this.apart = apart;
	}

	/**
	 * Finds out how much the service answers, and asks more.
	 * @param times so many times as much
	 */
	public Result run(double times, Duration time) {
		capacity(time);
		Capacity capacity = capacity(time);
		double offered = times * capacity.perSecond();
		try (SteadyLoad load = new SteadyLoad(this::next, offered)) {
			Waiting.pause(time);
			long end = System.nanoTime();
			load.stop();
			double back = back(end, capacity);
			return result(capacity, offered, load.end(), time.toNanos() / NANOS, back);
		}
	}

	private Result result(Capacity capacity, double offered, List<Sample> samples, double seconds, double back) {
		List<Sample> answers = samples.stream().filter((sample) -> sample.reply().isAnswer()).toList();
		long refused = samples.stream().filter((sample) -> sample.reply().isRefusal()).count();
		double goodput = answers.size() / seconds;
		Latencies served = Latencies.of(answers.stream().map(Sample::timing).toList());
		List<String> heading = List.of("service", "processors", "can / s", "asked / s", "answered / s", "refused / s",
				"p50 ms before", "p50 ms", "p99 ms");
		List<String> line = List.of(this.service, this.apart ? "half of them" : "shared", number(capacity.perSecond()),
				number(offered), number(goodput), number(refused / seconds), number(capacity.times().p50Millis()),
				number(served.p50Millis()), number(served.p99Millis()));
		return new Result("load overload " + this.service, List.of(List.of(heading, line)),
				List.of(Demand.least("refused with 503 or 429", (double) refused, "", 1),
						Demand.most("else", (double) samples.size() - answers.size() - refused, "", 0),
						Demand.least("answered / can", goodput / capacity.perSecond(), "", LEAST_SHARE),
						Demand.most("p99 of those answered", served.p99Millis() / MILLIS, "s", SLOWEST),
						Demand.most("back to normal after", back, "s", BACK)));
	}

	/** As much as clients get that ask again as soon as they have an answer. */
	private Capacity capacity(Duration time) {
		List<Timing> timings = new ArrayList<>();
		long start = System.nanoTime();
		try (Clients clients = new Clients(CLIENTS)) {
			while (System.nanoTime() - start < time.toNanos()) {
				List<Call> calls = Stream.generate(this::next)
					.limit(BATCH)
					.<Call>map((question) -> () -> question.ask().isAnswer())
					.toList();
				timings.addAll(clients.make(calls, () -> {
				}));
			}
		}
		double seconds = (System.nanoTime() - start) / NANOS;
		return new Capacity(timings.stream().filter(Timing::answered).count() / seconds, Latencies.of(timings));
	}

	/** Seconds until several in a row are answered about as fast as before. */
	private double back(long end, Capacity capacity) {
		int calm = 0;
		while (calm < CALM && System.nanoTime() - end < PATIENCE) {
			long start = System.nanoTime();
			boolean answered = next().ask().isAnswer();
			double millis = (System.nanoTime() - start) * MILLIS / NANOS;
			calm = (answered && millis <= Math.max(UNNOTICED_MILLIS, 2 * capacity.times().p95Millis())) ? calm + 1 : 0;
		}
		return (System.nanoTime() - end) / NANOS;
	}

	private Question next() {
		return this.questions.get(Math.floorMod(this.turn.getAndIncrement(), this.questions.size()));
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

	/**
	 * What a service can.
	 *
	 * @param perSecond answers in a second
	 */
	private record Capacity(double perSecond, Latencies times) {
	}

}
