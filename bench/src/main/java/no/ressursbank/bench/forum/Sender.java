package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.function.Supplier;

import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.Waiting;

/**
 * Sends a request until its outcome is known, as a front end does that must not lose what
 * somebody has written.
 */
record Sender(Tally tally) {

	private static final Duration PAUSE = Duration.ofMillis(300);

	/** Far longer than the bank may need to come back. */
	private static final int ATTEMPTS = 600;

	Sent untilKnown(Supplier<ForumAnswer> request) {
		ForumAnswer answer = request.get();
		boolean retried = false;
		for (int i = 1; i < ATTEMPTS && answer.isUnknown(); i++) {
			retried = true;
			this.tally.failure();
			Waiting.pause(PAUSE);
			answer = request.get();
		}
		return new Sent(answer, retried);
	}

	Sent once(Supplier<ForumAnswer> request) {
		ForumAnswer answer = request.get();
		if (answer.isUnknown()) {
			this.tally.failure();
		}
		return new Sent(answer, false);
	}

	/**
	 * What came of it.
	 *
	 * @param answer the last one
	 * @param retried whether it was sent more than once
	 */
	record Sent(ForumAnswer answer, boolean retried) {
	}

}
