package no.ressursbank.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log without stack frames, which hide the reason. */
final class LogTail {

	private static final int LINES = 8;

	private static final int WIDTH = 220;

	private LogTail() {
	}

	/** Indented lines, each with its line end; empty if there is no log. */
	static String of(Path log) {
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
