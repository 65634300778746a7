package no.ressursbank.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import no.ressursbank.resourceindex.LockQueue;
import no.ressursbank.resourceindex.WriterLock;
import no.ressursbank.resourceindex.WriterLock.Holder;

/**
 * Waits until no other publication is at work.
 */
final class Turn {

	private static final Duration GLANCE = Duration.ofSeconds(1);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.yyyy 'kl.' HH:mm:ss")
		.withZone(ZoneId.systemDefault());

	private final LockQueue queue;

	private final PrintStream out;

	Turn(LockQueue queue, PrintStream out) {
		this.queue = queue;
		this.out = out;
	}

	/**
	 * Takes the lock.
	 * @param wait whether to wait while another has it
	 * @return empty when another has it and we do not wait; then it has been told who
	 */
	Optional<WriterLock> take(boolean wait) {
		Optional<WriterLock> lock = this.queue.tryTake();
		if (lock.isEmpty()) {
			this.queue.holder().ifPresent((holder) -> this.out.println(line(holder, wait)));
		}
		while (lock.isEmpty() && wait) {
			pause();
			lock = this.queue.tryTake();
		}
		return lock;
	}

	private static String line(Holder holder, boolean wait) {
		String who = "Prosess %d på %s publiserer, siden %s.".formatted(holder.writer().pid(), holder.writer().host(),
				TIME.format(holder.since()));
		return wait ? who + " Venter til den er ferdig ..." : "✗ Ikke publisert: " + who + " Prøv igjen senere.";
	}

	private static void pause() {
		try {
			Thread.sleep(GLANCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
