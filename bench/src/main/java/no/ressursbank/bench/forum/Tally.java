package no.ressursbank.bench.forum;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much members have done.
 */
final class Tally {

	private final AtomicInteger posts = new AtomicInteger();

	private final AtomicInteger edits = new AtomicInteger();

	private final AtomicInteger taken = new AtomicInteger();

	private final AtomicInteger failures = new AtomicInteger();

	void post() {
		this.posts.incrementAndGet();
	}

	void edit() {
		this.edits.incrementAndGet();
	}

	void take() {
		this.taken.incrementAndGet();
	}

	/** A request without an answer that tells whether it was carried out. */
	void failure() {
		this.failures.incrementAndGet();
	}

	int posts() {
		return this.posts.get();
	}

	int edits() {
		return this.edits.get();
	}

	int taken() {
		return this.taken.get();
	}

	int failures() {
		return this.failures.get();
	}

}
