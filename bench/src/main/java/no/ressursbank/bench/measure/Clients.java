package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Some clients that ask at the same time, each its next question as soon as it has an
 * answer.
 */
public final class Clients implements AutoCloseable {

	private final ExecutorService threads;

	/** So many of them. */
	public Clients(int count) {
		this.threads = Executors.newFixedThreadPool(count);
	}

	/**
	 * Makes all the calls.
	 * @param step run after each of them
	 * @return in the order of the calls
	 */
	public List<Timing> make(List<Call> calls, Runnable step) {
		List<Future<Timing>> made = calls.stream().map((call) -> this.threads.submit(() -> {
			Timing timing = Timing.of(call);
			step.run();
			return timing;
		})).toList();
		List<Timing> timings = new ArrayList<>();
		made.forEach((timing) -> timings.add(result(timing)));
		return timings;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
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
