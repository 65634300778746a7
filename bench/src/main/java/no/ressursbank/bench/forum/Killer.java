package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

import no.ressursbank.bench.bank.BankPart;
import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.Waiting;

/**
 * Kills parts of the bank at random, mostly one and sometimes several at once, and sees
 * how long it takes until members are served again.
 */
final class Killer {

	/** How likely each part is to be killed along with the one that was drawn. */
	private static final double ALSO = 0.15;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final Duration GLANCE = Duration.ofMillis(100);

	private static final int PEACE_MILLIS = 8000;

	private final ForumBank bank;

	private final ForumClient reader;

	private final Random random;

	private final List<Recovery> recoveries = new ArrayList<>();

	Killer(ForumBank bank, ForumClient reader, Random random) {
		this.bank = bank;
		this.reader = reader;
		this.random = random;
	}

	List<Recovery> recoveries() {
		return this.recoveries;
	}

	/** Kills for as long as it is to go on, and leaves the bank well. */
	void kill(BooleanSupplier goesOn, Runnable step) {
		while (goesOn.getAsBoolean()) {
			Waiting.pause(Duration.ofMillis(this.random.nextInt(PEACE_MILLIS)));
			Set<BankPart> parts = drawn();
			long start = System.nanoTime();
			this.bank.kill(parts);
			this.recoveries.add(recovery(parts, start));
			step.run();
		}
	}

	/**
	 * Waits until members can read and search.
	 * @param start when the blow fell, in nanoseconds
	 */
	Recovery recovery(Set<BankPart> parts, long start) {
		Duration slowest = Duration.ZERO;
		boolean well = false;
		while (!well && since(start).compareTo(LIMIT) < 0) {
			Waiting.pause(GLANCE);
			ForumAnswer read = this.reader.get("/api/threads?size=1");
			slowest = (read.time().compareTo(slowest) > 0) ? read.time() : slowest;
			well = read.isAcknowledged() && this.reader.search("skrevet").isAcknowledged();
		}
		return new Recovery(parts, since(start), slowest, well);
	}

	private Set<BankPart> drawn() {
		List<BankPart> all = List.of(BankPart.values());
		Set<BankPart> parts = EnumSet.of(all.get(this.random.nextInt(all.size())));
		all.stream().filter((part) -> this.random.nextDouble() < ALSO).forEach(parts::add);
		return parts;
	}

	private static Duration since(long nanos) {
		return Duration.ofNanos(System.nanoTime() - nanos);
	}

}
