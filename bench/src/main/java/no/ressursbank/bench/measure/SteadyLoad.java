package no.ressursbank.bench.measure;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * People who go on asking at a constant rate, answered or not, until they are told to
 * stop. A time begins when its question was due, as in {@link OpenLoop}.
 */
public final class SteadyLoad implements AutoCloseable {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();

	private final Supplier<Question> questions;

	private final double perSecond;

	private final Thread pacer;

	private volatile boolean stopped;

	/**
	 * Begins to ask.
	 * @param questions gives the next one
	 * @param perSecond how many become due in a second; above 0
	 */
	public SteadyLoad(Supplier<Question> questions, double perSecond) {
		this.questions = questions;
		this.perSecond = perSecond;
		this.pacer = Thread.startVirtualThread(this::pace);
	}

	/** What has been replied so far, in the order of the replies. */
	public List<Sample> samples() {
		return List.copyOf(this.samples);
	}

	/** Asks no more. */
	public void stop() {
		this.stopped = true;
	}

	/** Asks no more, waits for the last replies and gives all of them. */
	public List<Sample> end() {
		stop();
		try {
			this.pacer.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.threads.close();
		return samples();
	}

	@Override
	public void close() {
		end();
	}

	private void pace() {
		long start = System.nanoTime();
		for (long i = 0; !this.stopped; i++) {
			long due = start + (long) (i * SECOND / this.perSecond);
			await(due);
			Question question = this.questions.get();
			this.threads.execute(() -> {
				Reply reply = question.ask();
				this.samples.add(new Sample(due, System.nanoTime() - due, reply));
			});
		}
	}

	private static void await(long due) {
		long left = due - System.nanoTime();
		while (left > 0) {
			LockSupport.parkNanos(left);
			left = due - System.nanoTime();
		}
	}

}
