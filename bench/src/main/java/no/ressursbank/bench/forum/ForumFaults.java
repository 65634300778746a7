package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.BankPart;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Timing;

/**
 * Five members write and a moderator takes posts away while parts of the bank are killed;
 * afterwards everything is looked through.
 */
public final class ForumFaults {

	/**
	 * Demo users, on several machines each. Whoever looks whether something came back is
	 * not among them: authors see their own threads also when they are hidden.
	 */
	private static final List<String> WRITERS = List.of("ansatt", "redaktor", "ansatt", "redaktor", "ansatt");

	private static final double MILLIS = 1000;

	private final ForumBank bank;

	private final Random random;

	private final Ledger ledger = new Ledger();

	private final Tally tally = new Tally();

	private final ForumClient member;

	private final Killer killer;

	/**
	 * Kills nothing yet.
	 * @param seed other numbers give other moments
	 */
	public ForumFaults(ForumBank bank, long seed) {
		this.bank = bank;
		this.random = new Random(seed);
		this.member = bank.as("ansatt2");
		this.killer = new Killer(bank, this.member, new Random(seed + 1));
	}

	/**
	 * Kills for so long, and tells what was left.
	 * @param step run after each time
	 */
	public List<Demand> run(Duration time, Runnable step) {
		ForumClient moderator = this.bank.as("moderator");
		long end = System.nanoTime() + time.toNanos();
		BooleanSupplier goesOn = () -> System.nanoTime() < end;
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> at = new ArrayList<>();
			WRITERS.stream().map(this::writer).forEach((writer) -> at.add(people.submit(() -> writer.write(goesOn))));
			Moderator taker = new Moderator(moderator, this.ledger, this.tally, new Random(this.random.nextLong()));
			at.add(people.submit(() -> taker.moderate(goesOn)));
			this.killer.kill(goesOn, step);
			at.forEach(ForumFaults::join);
		}
		Outages outages = new Outages(this.bank, writer(WRITERS.getFirst()), this.member, this.killer);
		List<Demand> hanging = Stream
			.concat(outages.withoutElasticsearch().stream(), outages.withoutPostgresql().stream())
			.toList();
		Audit audit = Audit.of(this.ledger, this.bank, moderator, this.member);
		return Stream.of(done(), kept(audit), blows(), hanging).flatMap(List::stream).toList();
	}

	private Writer writer(String user) {
		return new Writer(user, this.bank.as(user), this.ledger, this.tally, new Random(this.random.nextLong()));
	}

	private List<Demand> done() {
		return List.of(Demand.least("posts acknowledged", this.tally.posts(), "", 1),
				Demand.least("edits acknowledged", this.tally.edits(), "", 1),
				Demand.least("hidden or deleted", this.tally.taken(), "", 1),
				Demand.least("requests without an outcome", this.tally.failures(), "", 1));
	}

	private static List<Demand> kept(Audit audit) {
		return List.of(Demand.most("lost", audit.lost().size(), "", 0),
				Demand.most("doubled", audit.doubled().size(), "", 0),
				Demand.most("refused and there", audit.refused().size(), "", 0),
				Demand.most("not in the index", audit.unfound().size(), "", 0),
				Demand.most("in the index alone", audit.strange().size(), "", 0),
				Demand.most("came back", audit.back().size(), "", 0));
	}

	private List<Demand> blows() {
		List<Demand> demands = new ArrayList<>();
		List<Recovery> all = this.killer.recoveries();
		for (BankPart part : BankPart.values()) {
			demands.add(
					Demand.least("kills of " + part.label(), count(all, (blow) -> blow.parts().contains(part)), "", 1));
		}
		demands.add(Demand.most("never recovered from", count(all, (blow) -> !blow.complete()), "", 0));
		demands.add(Demand.most("recovery p95", p95(all.stream()), "s", 60));
		List<Recovery> postgresql = all.stream()
			.filter((blow) -> blow.parts().equals(Set.of(BankPart.POSTGRESQL)))
			.toList();
		if (!postgresql.isEmpty()) {
			demands.add(Demand.most("recovery p95, PostgreSQL alone", p95(postgresql.stream()), "s", 10));
			demands.add(Demand.most("slowest answer, PostgreSQL alone",
					postgresql.stream().map(Recovery::slowest).mapToDouble(Outages::seconds).max().orElse(0), "s", 2));
		}
		return demands;
	}

	private static int count(List<Recovery> blows, Predicate<Recovery> condition) {
		return (int) blows.stream().filter(condition).count();
	}

	private static double p95(Stream<Recovery> blows) {
		return Latencies.of(blows.map((blow) -> new Timing(blow.time().toNanos(), blow.complete())).toList())
			.p95Millis() / MILLIS;
	}

	private static void join(Future<?> work) {
		try {
			work.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

}
