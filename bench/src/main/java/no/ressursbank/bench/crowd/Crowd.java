package no.ressursbank.bench.crowd;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.Reader;
import no.ressursbank.bench.bank.WholeBank;
import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Sample;
import no.ressursbank.bench.measure.SteadyLoad;

/**
 * Readers who search and read, and members who read and write, all the time and all at
 * once.
 */
public final class Crowd implements AutoCloseable {

	private final List<Question> oneOfEach;

	private final Optional<SteadyLoad> searches;

	private final Optional<SteadyLoad> reads;

	private final Optional<SteadyLoad> members;

	/** Begins to ask. */
	public Crowd(WholeBank bank, Interests interests, Rates rates) {
		Reader reader = bank.reader();
		List<Question> queries = interests.queries().stream().map(reader::find).toList();
		List<Question> pages = Stream
			.concat(interests.ids().stream().map(reader::article),
					Stream.of("/api/themes", "/api/articles?size=20").map(reader::content))
			.toList();
		List<Question> forum = Forum.questions(bank);
		this.oneOfEach = Stream.concat(Stream.of(queries.getFirst(), pages.getFirst()), forum.stream().distinct())
			.toList();
		this.searches = load(queries, rates.searches());
		this.reads = load(pages, rates.reads());
		this.members = load(forum, rates.members());
	}

	/** Whether a question of each kind is answered now. */
	public boolean isServed() {
		return this.oneOfEach.stream().allMatch((kind) -> kind.ask().isAnswer());
	}

	/** The searches that have been replied to. */
	public List<Sample> searches() {
		return samples(this.searches);
	}

	/** What has been read of what is published. */
	public List<Sample> reads() {
		return samples(this.reads);
	}

	/** What members have got. */
	public List<Sample> members() {
		return samples(this.members);
	}

	/** All of it. */
	public List<Sample> samples() {
		return Stream.of(searches(), reads(), members()).flatMap(List::stream).toList();
	}

	/** Asks no more, and waits for the last replies. */
	public void end() {
		Stream.of(this.searches, this.reads, this.members).flatMap(Optional::stream).forEach(SteadyLoad::end);
	}

	@Override
	public void close() {
		end();
	}

	private static List<Sample> samples(Optional<SteadyLoad> load) {
		return load.map(SteadyLoad::samples).orElse(List.of());
	}

	private static Optional<SteadyLoad> load(List<Question> questions, double perSecond) {
		AtomicInteger turn = new AtomicInteger();
		Supplier<Question> next = () -> questions.get(Math.floorMod(turn.getAndIncrement(), questions.size()));
		return (perSecond > 0) ? Optional.of(new SteadyLoad(next, perSecond)) : Optional.empty();
	}

}
