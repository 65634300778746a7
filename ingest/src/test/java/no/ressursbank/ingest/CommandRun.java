package no.ressursbank.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A command as an editor runs it. */
final class CommandRun {

	private CommandRun() {
	}

	/** What it writes to standard output. */
	static String output(List<String> more, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(more);
		PrintStream before = System.out;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
		try {
			Ingest.run(all.toArray(String[]::new));
		}
		finally {
			System.setOut(before);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	static void git(Path folder, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
	}

}
