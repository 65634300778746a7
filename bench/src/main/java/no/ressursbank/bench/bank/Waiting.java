package no.ressursbank.bench.bank;

import java.time.Duration;

/**
 * Time that must pass.
 */
final class Waiting {

	private Waiting() {
	}

	static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
