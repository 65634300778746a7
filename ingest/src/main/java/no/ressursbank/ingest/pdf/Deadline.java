package no.ressursbank.ingest.pdf;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import org.jspecify.annotations.Nullable;

/**
 * Kills a worker that takes too long over a file. Where the machine is so busy that the
 * worker hardly got to work, it is given its time a few times over: what stopped it was
 * not the file.
 */
final class Deadline implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofSeconds(15);

	private static final int MOST_TIMES = 6;

	private final Process worker;

	private final ScheduledExecutorService clock;

	private final Duration before;

	private int times;

	private boolean over;

	private @Nullable ScheduledFuture<?> next;

	private @Nullable PdfProblem problem;

	/** Starts the clock for the next file of a worker. */
	Deadline(Process worker, ScheduledExecutorService clock) {
		this.worker = worker;
		this.clock = clock;
		this.before = used();
		schedule();
	}

	/** Why the worker was killed, if it was. */
	synchronized Optional<PdfProblem> problem() {
		return Optional.ofNullable(this.problem);
	}

	/** Stops the clock. */
	@Override
	public synchronized void close() {
		this.over = true;
		if (this.next != null) {
			this.next.cancel(false);
		}
	}

	private void schedule() {
		this.next = this.clock.schedule(this::check, LIMIT.toMillis(), TimeUnit.MILLISECONDS);
	}

	private synchronized void check() {
		if (this.over) {
			return;
		}
		this.times++;
		boolean worked = used().minus(this.before).multipliedBy(3).compareTo(LIMIT) >= 0;
		if (!worked && this.times < MOST_TIMES) {
			schedule();
			return;
		}
		this.problem = worked ? PdfProblem.TIMEOUT : PdfProblem.BUSY;
		this.worker.destroyForcibly();
	}

	/**
	 * What the worker has used of the processor; where nobody can tell, all there was.
	 */
	private Duration used() {
		return this.worker.info().totalCpuDuration().orElse(Duration.ofNanos(System.nanoTime()));
	}

}
