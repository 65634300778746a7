package no.ressursbank.resourceindex;

import java.time.Duration;
import java.time.Instant;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;

/**
 * Lets one process at a time write the index, on whatever machine it runs. The holder
 * shows with every beat that it lives; one that shows nothing for a while has lost the
 * lock, and learns so before it can publish anything.
 */
public final class WriterLock implements AutoCloseable {

	private static final Duration BEAT = Duration.ofSeconds(5);

	private final LockDocument document;

	private final Holder holder;

	private final Thread beat = Thread.ofPlatform().daemon().name("lock-beat").unstarted(this::beat);

	private LockDocument.Version version;

	private WriterLock(LockDocument document, Holder holder, LockDocument.Version version) {
		this.document = document;
		this.holder = holder;
		this.version = version;
	}

	/**
	 * Asks for the lock.
	 * @return the waiting, which can be asked again and again
	 */
	public static LockQueue queue(ElasticsearchOperations operations) {
		return new LockQueue(new LockDocument(operations));
	}

	static WriterLock held(LockDocument document, Holder holder, LockDocument.Version version) {
		WriterLock lock = new WriterLock(document, holder, version);
		lock.beat.start();
		return lock;
	}

	/**
	 * Makes sure that the lock is still held: to be called right before anything is
	 * published.
	 * @throws LockLost when another process has taken it
	 */
	public synchronized void confirm() {
		this.version = this.document.replace(this.holder, this.version).orElseThrow(LockLost::new);
	}

	@Override
	public void close() {
		synchronized (this) {
			// Not within a beat: then we would not know the version.
			this.beat.interrupt();
			this.document.delete(this.version);
		}
	}

	private void beat() {
		try {
			while (true) {
				Thread.sleep(BEAT);
				tryBeat();
			}
		}
		catch (InterruptedException ex) {
			// The work is done.
		}
	}

	private void tryBeat() {
		try {
			confirm();
		}
		catch (RuntimeException ex) {
			// Before publishing it is asked again, and then it counts.
		}
	}

	/**
	 * Who has the lock.
	 *
	 * @param since when it was taken, by the holder's clock
	 */
	public record Holder(IndexWriter writer, Instant since) {

		static Holder current() {
			return new Holder(IndexWriter.current(), Instant.now());
		}

	}

}
