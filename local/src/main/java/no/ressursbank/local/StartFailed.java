package no.ressursbank.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that did not come up: which, why, and where to read more. The message is for
 * people.
 */
final class StartFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int LINES = 8;

	private static final int WIDTH = 220;

	StartFailed(String name, String reason) {
		super("%s: %s".formatted(name, reason));
	}

	StartFailed(String name, String reason, Path log) {
		super("%s: %s%n%s  Logg: %s".formatted(name, reason, lastLines(log), log));
	}

	/** The end of the log without stack frames, which hide the reason. */
	private static String lastLines(Path log) {
		StringBuilder text = new StringBuilder();
		List<String> lines = meaningful(log);
		for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
			text.append("  | ").append(line, 0, Math.min(line.length(), WIDTH)).append(System.lineSeparator());
		}
		return text.toString();
	}

	private static List<String> meaningful(Path log) {
		try {
			return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t..."))
				.toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
