package no.ressursbank.ingest;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A target that is opened while content is read: to connect and to see what is live takes
 * as long as to read a folder that has not changed.
 */
final class OpeningTarget implements AutoCloseable {

	private final CompletableFuture<Optional<Target>> target;

	private OpeningTarget(CompletableFuture<Optional<Target>> target) {
		this.target = target;
	}

	/**
	 * Begins to open it.
	 * @param wait whether to wait while another publishes
	 */
	static OpeningTarget begin(ElasticsearchOption elasticsearch, boolean wait) {
		// A thread of its own loads classes from where this one does; a shared one may
		// not.
		return new OpeningTarget(CompletableFuture.supplyAsync(() -> Target.open(elasticsearch.connect(), wait),
				(task) -> Thread.ofPlatform().daemon().name("opening").start(task)));
	}

	/**
	 * The target, as soon as it is open.
	 * @return empty when another publishes and we do not wait
	 */
	Optional<Target> join() {
		try {
			return this.target.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** One that is not open yet is closed when it is: another may publish for long. */
	@Override
	public void close() {
		CompletableFuture<Void> closed = this.target.thenAccept((open) -> open.ifPresent(Target::close));
		if (closed.isDone() && !this.target.isCompletedExceptionally()) {
			closed.join();
		}
	}

}
