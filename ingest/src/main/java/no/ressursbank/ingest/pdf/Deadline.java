package no.ressursbank.ingest.pdf;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import org.jspecify.annotations.Nullable;

/**
 * Kills a worker that takes too long over a file, by the clock or of the processor. Where
 * the machine is so busy that the worker hardly got to work, it is given its time a few
 * times over: what stopped it was not the file.
 */
final class Deadline implements AutoCloseable {

	private static final Duration LIMIT = Duration.ofSeconds(15);

	private static final int MOST_TIMES = 6;

	/** With several threads a worker uses more of the processor than the clock says. */
	private static final Duration LOOK = Duration.ofSeconds(1);

	private final Process worker;

	private final Duration before;

	private final long start = System.nanoTime();

	private final ScheduledFuture<?> look;

	private boolean over;

	private @Nullable PdfProblem problem;

	/** Starts the clock for the next file of a worker. */
	Deadline(Process worker, ScheduledExecutorService clock) {
		this.worker = worker;
		this.before = used();
		this.look = clock.scheduleAtFixedRate(this::check, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Why the worker was killed, if it was. */
	synchronized Optional<PdfProblem> problem() {
		return Optional.ofNullable(this.problem);
	}

	/** Stops the clock. */
	@Override
	public synchronized void close() {
		this.over = true;
		this.look.cancel(false);
	}

	private synchronized void check() {
		Duration worked = used().minus(this.before);
		Duration waited = Duration.ofNanos(System.nanoTime() - this.start);
		boolean enough = worked.multipliedBy(3).compareTo(LIMIT) >= 0 && waited.compareTo(LIMIT) >= 0;
		boolean starved = waited.compareTo(LIMIT.multipliedBy(MOST_TIMES)) >= 0;
		if (this.over || !this.worker.isAlive() || !(worked.compareTo(LIMIT) >= 0 || enough || starved)) {
			return;
		}
		this.problem = (enough || !starved) ? PdfProblem.TIMEOUT : PdfProblem.BUSY;
		this.worker.destroyForcibly();
		close();
	}

	/**
	 * What the worker has used of the processor; where nobody can tell, all there was.
	 */
	private Duration used() {
		return this.worker.info().totalCpuDuration().orElse(Duration.ofNanos(System.nanoTime()));
	}

}
