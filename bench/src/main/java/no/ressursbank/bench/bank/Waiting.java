package no.ressursbank.bench.bank;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Time that must pass.
 */
public final class Waiting {

	private static final Duration GLANCE = Duration.ofMillis(200);

	private Waiting() {
	}

	/** Lets some time pass. */
	public static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Waits for something, and tells whether it came in time. */
	public static boolean until(Duration most, BooleanSupplier condition) {
		long deadline = System.nanoTime() + most.toNanos();
		boolean there = condition.getAsBoolean();
		while (!there && System.nanoTime() < deadline) {
			pause(GLANCE);
			there = condition.getAsBoolean();
		}
		return there;
	}

}
