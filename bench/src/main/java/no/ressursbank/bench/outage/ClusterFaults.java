package no.ressursbank.bench.outage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;

import no.ressursbank.bench.bank.Reader;
import no.ressursbank.bench.bank.ReplicatedBank;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.measure.SteadyLoad;

/**
 * Kills nodes and instances one after the other while people search and read, who ask
 * once more when they get no answer, as browsers and the proxy of an operator do.
 */
public final class ClusterFaults {

	private static final Duration CALM = Duration.ofSeconds(10);

	/**
	 * Three nodes and four services that have just started need this long on two
	 * processors.
	 */
	private static final Duration WARM_UP = Duration.ofMinutes(4);

	private static final double PER_SECOND = 15;

	private static final double NANOS = 1e9;

	private final ReplicatedBank bank;

	private final Duration time;

	private final LongAdder again = new LongAdder();

	/**
	 * Kills nothing yet.
	 * @param time how long each of them stays dead
	 */
	public ClusterFaults(ReplicatedBank bank, Duration time) {
		this.bank = bank;
		this.time = time;
	}

	/**
	 * Kills them all.
	 * @param told gets a line after each of them
	 */
	public ClusterFigures run(Interests interests, Consumer<String> told) {
		Reader reader = this.bank.reader();
		List<ClusterFigures.Death> deaths = new ArrayList<>();
		try (SteadyLoad searches = load(interests.queries().stream().map(reader::find).toList());
				SteadyLoad reads = load(interests.ids().stream().map(reader::article).toList())) {
			Waiting.until(WARM_UP, this::isCalm);
			this.again.reset();
			long from = System.nanoTime();
			for (Death death : deaths()) {
				ClusterFigures.Death died = die(death);
				deaths.add(died);
				told.accept(String.format(Locale.ROOT, "%s: whole after %.1f s", died.of(), died.whole()));
			}
			return new ClusterFigures(deaths, since(searches, from), since(reads, from), this.again.sum());
		}
	}

	/** Whether nobody had to ask twice for a while. */
	private boolean isCalm() {
		this.again.reset();
		Waiting.pause(CALM);
		return this.again.sum() == 0;
	}

	private List<Death> deaths() {
		int master = this.bank.master();
		int other = (master + 1) % this.bank.nodes();
		return List.of(new Death("a node", () -> this.bank.killNode(other), () -> this.bank.startNode(other)),
				new Death("the master node", () -> this.bank.killNode(master), () -> this.bank.startNode(master)),
				new Death("a search-service", this.bank::killSearch, this.bank::startSearch),
				new Death("a content-service", this.bank::killContent, this.bank::startContent));
	}

	private ClusterFigures.Death die(Death death) {
		death.kill().run();
		Waiting.pause(this.time);
		long start = System.nanoTime();
		death.revive().run();
		return new ClusterFigures.Death(death.of(), (System.nanoTime() - start) / NANOS);
	}

	private SteadyLoad load(List<Question> questions) {
		AtomicInteger turn = new AtomicInteger();
		Supplier<Question> next = () -> insisting(questions.get(turn.getAndIncrement() % questions.size()));
		return new SteadyLoad(next, PER_SECOND);
	}

	private Question insisting(Question question) {
		return () -> {
			Reply first = question.ask();
			if (first.isAnswer()) {
				return first;
			}
			this.again.increment();
			return question.ask();
		};
	}

	private static List<Sample> since(SteadyLoad load, long from) {
		return load.end().stream().filter((sample) -> sample.due() >= from).toList();
	}

	private record Death(String of, Runnable kill, Runnable revive) {
	}

}
