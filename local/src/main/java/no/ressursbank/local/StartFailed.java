package no.ressursbank.local;

import java.nio.file.Path;

/**
 * A process that did not come up: which, why, and where to read more. The message is for
 * people.
 */
final class StartFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StartFailed(String name, String reason) {
		super("%s: %s".formatted(name, reason));
	}

	StartFailed(String name, String reason, Path log) {
		super("%s: %s%n%s  Logg: %s".formatted(name, reason, LogTail.of(log), log));
	}

}
