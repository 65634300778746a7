package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.Waiting;

/**
 * A member who begins threads, answers, and changes what was written. Most of it is sent
 * until it is acknowledged, and some of it only once.
 */
final class Writer {

	private static final double BEGINS = 0.1;

	private static final double ANSWERS = 0.75;

	private static final double GIVES_UP = 0.15;

	private static final int PAUSE_MILLIS = 250;

	private final String user;

	private final ForumClient client;

	private final Ledger ledger;

	private final Tally tally;

	private final Sender sender;

	private final Random random;

	Writer(String user, ForumClient client, Ledger ledger, Tally tally, Random random) {
		this.user = user;
		this.client = client;
		this.ledger = ledger;
		this.tally = tally;
		this.sender = new Sender(tally);
		this.random = random;
	}

	/** Writes for as long as it is to go on. */
	void write(BooleanSupplier goesOn) {
		while (goesOn.getAsBoolean()) {
			if (this.random.nextDouble() < ANSWERS) {
				add(this.random.nextDouble() < GIVES_UP);
			}
			else {
				edit();
			}
			Waiting.pause(Duration.ofMillis(this.random.nextInt(PAUSE_MILLIS)));
		}
	}

	/**
	 * Begins a thread or answers in one.
	 * @param once whether it is sent only once, whatever comes of it
	 */
	ForumAnswer add(boolean once) {
		Optional<ForumPost> opening = this.ledger.any(this.random,
				(post) -> post.isOpening() && post.fate() == Fate.THERE);
		boolean begins = opening.isEmpty() || this.random.nextDouble() < BEGINS;
		ForumPost post = this.ledger.add(this.user, begins ? null : opening.get());
		Supplier<ForumAnswer> request = begins
				? () -> this.client.post("/api/threads",
						Map.of("theme", ForumBank.THEME, "title", "Om " + post.marker(), "text",
								post.texts().iterator().next()),
						post.marker())
				: () -> this.client.post("/api/threads/" + opening.get().thread() + "/posts", post.body(),
						post.marker());
		Sender.Sent sent = once ? this.sender.once(request) : this.sender.untilKnown(request);
		post.sent(sent.answer(), sent.retried());
		if (sent.answer().isAcknowledged()) {
			this.tally.post();
		}
		return sent.answer();
	}

	private void edit() {
		this.ledger
			.any(this.random,
					(post) -> post.author().equals(this.user) && post.fate() == Fate.THERE && post.texts().size() == 1)
			.filter((post) -> post.lock().tryLock())
			.ifPresent((post) -> {
				try {
					edit(post);
				}
				finally {
					post.lock().unlock();
				}
			});
	}

	private void edit(ForumPost post) {
		String text = this.ledger.changed(post);
		Sender.Sent sent = this.sender
			.untilKnown(() -> this.client.put("/api/threads/" + post.thread() + "/posts/" + post.id(),
					Map.of("text", text, "version", post.version())));
		if (post.edited(text, sent.answer(), sent.retried())) {
			this.tally.edit();
		}
	}

}
