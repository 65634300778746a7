package no.ressursbank.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Does work on all cores.
 */
final class Workers {

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private Workers() {
	}

	/**
	 * Does pieces of work, in any order.
	 * @param pieces how many
	 * @param work takes the number of a piece, from 0
	 * @throws RuntimeException the first that any piece threw
	 */
	static void run(int pieces, IntConsumer work) {
		run(pieces, () -> () -> {
		}, (nothing, piece) -> work.accept(piece));
	}

	/**
	 * Does pieces of work with a tool that is no use to two threads at once.
	 * @param tools makes one for each thread
	 */
	static <T extends Tool> void run(int pieces, Supplier<T> tools, ObjIntConsumer<T> work) {
		AtomicInteger next = new AtomicInteger();
		Callable<Void> share = () -> {
			try (T tool = tools.get()) {
				for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
					work.accept(tool, piece);
				}
			}
			return null;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
			List<Future<Void>> shares = new ArrayList<>();
			for (int i = 0; i < Math.min(CORES, pieces); i++) {
				shares.add(threads.submit(share));
			}
			shares.forEach(Workers::join);
		}
	}

	/**
	 * What one thread works with.
	 */
	@FunctionalInterface
	interface Tool extends AutoCloseable {

		@Override
		void close();

	}

	private static void join(Future<Void> share) {
		try {
			share.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
