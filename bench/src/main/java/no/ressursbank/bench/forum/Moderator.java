package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.Waiting;

/**
 * A moderator who hides and deletes posts of others, now and then those that open a
 * thread.
 */
final class Moderator {

	private static final double OPENINGS = 0.05;

	private static final int PAUSE_MILLIS = 900;

	private final ForumClient client;

	private final Ledger ledger;

	private final Tally tally;

	private final Sender sender;

	private final Random random;

	Moderator(ForumClient client, Ledger ledger, Tally tally, Random random) {
		this.client = client;
		this.ledger = ledger;
		this.tally = tally;
		this.sender = new Sender(tally);
		this.random = random;
	}

	/** Takes posts away for as long as it is to go on. */
	void moderate(BooleanSupplier goesOn) {
		while (goesOn.getAsBoolean()) {
			boolean openings = this.random.nextDouble() < OPENINGS;
			this.ledger
				.any(this.random, (post) -> post.fate() == Fate.THERE && !post.isGone() && post.isOpening() == openings)
				.filter((post) -> post.lock().tryLock())
				.ifPresent((post) -> {
					try {
						take(post, this.random.nextBoolean());
					}
					finally {
						post.lock().unlock();
					}
				});
			Waiting.pause(Duration.ofMillis(this.random.nextInt(PAUSE_MILLIS)));
		}
	}

	private void take(ForumPost post, boolean deletes) {
		Map<String, Object> decision = Map.of("action", deletes ? "delete" : "hide", "version", post.version());
		Sender.Sent sent = this.sender.untilKnown(
				() -> this.client.post("/api/moderation/posts/" + post.id(), decision, "decision-" + post.marker()));
		if (post.taken(deletes ? Fate.DELETED : Fate.HIDDEN, deletes ? "removed" : "hidden", sent.answer())) {
			this.tally.take();
		}
	}

}
