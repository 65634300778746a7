package no.ressursbank.resourceindex;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The wait for the lock.
 */
public final class LockQueue {

	/** Six beats: a holder that the network keeps from one of them loses nothing. */
	private static final Duration SILENCE = Duration.ofSeconds(30);

	private final LockDocument document;

	private LockDocument.@Nullable Found seen;

	/** By our own clock: those of two machines need not agree. */
	private long seenAt;

	LockQueue(LockDocument document) {
		this.document = document;
	}

	/**
	 * Takes the lock if nobody has it, or its holder is dead.
	 * @return the lock; empty when somebody has it
	 */
	public Optional<WriterLock> tryTake() {
		WriterLock.Holder mine = WriterLock.Holder.current();
		Optional<LockDocument.Found> found = this.document.find();
		Optional<LockDocument.Version> taken = Optional.empty();
		if (found.isEmpty()) {
			taken = this.document.create(mine);
		}
		else if (isDead(found.get())) {
			taken = this.document.replace(mine, found.get().version());
		}
		return taken.map((version) -> WriterLock.held(this.document, mine, version));
	}

	/** Who had the lock when it was last asked for. */
	public Optional<WriterLock.Holder> holder() {
		return Optional.ofNullable(this.seen).map(LockDocument.Found::holder);
	}

	private boolean isDead(LockDocument.Found found) {
		if (this.seen == null || !this.seen.version().equals(found.version())) {
			this.seen = found;
			this.seenAt = System.nanoTime();
		}
		return found.holder().writer().isGone() || System.nanoTime() - this.seenAt > SILENCE.toNanos();
	}

}
