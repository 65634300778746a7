package no.ressursbank.ingest.pdf.worker;

import java.time.Duration;

/**
 * Ends this process when its parent does: a worker that hangs in a file would not see
 * that nobody waits for it any more.
 */
final class ParentWatch {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private ParentWatch() {
	}

	static void start() {
		ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
		Thread.ofPlatform().daemon().name("parent-check").start(() -> {
			while (parent.isAlive()) {
				try {
					Thread.sleep(INTERVAL);
				}
				catch (InterruptedException ex) {
					return;
				}
			}
			Runtime.getRuntime().halt(1);
		});
	}

}
