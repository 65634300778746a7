package no.ressursbank.local;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One part of a running bank, and how it is started again on the same data and port. */
final class Part {

	private final Supplier<? extends Running> start;

	private volatile Running running;

	/**
	 * A part that runs already.
	 * @param start gives its next process, ready for work
	 */
	Part(Running running, Supplier<? extends Running> start) {
		this.running = running;
		this.start = start;
	}

	/**
	 * Waits until it does its work again.
	 * @throws StartFailed if it does not
	 */
	void startAgain() {
		this.running = this.start.get();
	}

	Child child() {
		return this.running.child();
	}

	/** Whether others need it as long as they run. */
	boolean isServer() {
		return this.running instanceof ElasticsearchServer || this.running instanceof PostgresServer;
	}

	/** Completes with the exit code of the process that runs now. */
	CompletableFuture<Integer> onExit() {
		return child().onExit();
	}

}
