package no.ressursbank.bench.baseline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program of others, as it is installed on this machine.
 */
record Tool(Path program) {

	/** The program of this name on the path; empty when it is not installed. */
	static Optional<Tool> named(String name) {
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getenv().getOrDefault("PATH", ""))
			.map((folder) -> Path.of(folder).resolve(name))
			.filter(Files::isExecutable)
			.findFirst()
			.map(Tool::new);
	}

	/**
	 * Runs it to its end.
	 * @return how many seconds it took
	 * @throws IllegalStateException when it failed
	 */
	double run(String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.program.toString()));
		command.addAll(List.of(arguments));
		long start = System.nanoTime();
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			int code = process.onExit().join().exitValue();
			if (code != 0) {
				throw new IllegalStateException(this.program + " feilet med kode " + code);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return (System.nanoTime() - start) / 1e9;
	}

}
