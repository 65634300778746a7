package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many people who do not wait for one another: calls come at a constant rate, answered or
 * not. A time begins when its call was due, so that a server that stalls is blamed for
 * everybody it keeps waiting (G. Tene: «How not to measure latency»).
 */
public final class OpenLoop implements AutoCloseable {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	/**
	 * Makes all the calls and waits for the last answer.
	 * @param perSecond how many become due in a second
	 * @return in the order of the calls
	 */
	public List<Timing> make(List<Call> calls, int perSecond) {
		List<Future<Timing>> made = new ArrayList<>(calls.size());
		long start = System.nanoTime();
		for (int i = 0; i < calls.size(); i++) {
			Call call = calls.get(i);
			long due = start + i * SECOND / perSecond;
			await(due);
			made.add(this.threads.submit(() -> Timing.since(due, call)));
		}
		return made.stream().map(OpenLoop::result).toList();
	}

	@Override
	public void close() {
		this.threads.close();
	}

	private static void await(long due) {
		long left = due - System.nanoTime();
		while (left > 0) {
			LockSupport.parkNanos(left);
			left = due - System.nanoTime();
		}
	}

	private static Timing result(Future<Timing> timing) {
		try {
			return timing.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
	}

}
