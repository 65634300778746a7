package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program in a process of its own. It ends when this process does, also when that
 * is killed: a shell waits at the other end of a pipe that only this process holds.
 */
record Program(Process process, Path log) implements AutoCloseable {

	private static final int SHOWN = 8;

	private static final String PEAK = "VmHWM:";

	private static final long KILO = 1024;

	private static final String TIE = "exec 3<&0; (cat <&3; kill $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null";

	/**
	 * Linux may share its processors out between sessions first, and only then between
	 * the programs of each; macOS has no setsid.
	 */
	private static final String BEHIND = """
			command -v setsid >/dev/null || exec nice "$@"
			exec setsid sh -c '(echo 10 >/proc/self/autogroup) 2>/dev/null; exec nice "$@"' behind "$@"
			""";

	/**
	 * Starts it.
	 * @param log where its output goes
	 * @param arguments for {@code java}
	 */
	static Program start(Path log, Map<String, String> environment, String... arguments) {
		return start(log, environment, List.of(), arguments);
	}

	/**
	 * Starts it so that everybody else comes first where processors are short, as its
	 * container does.
	 * @param log where its output goes
	 * @param arguments for {@code java}
	 */
	static Program startBehind(Path log, Map<String, String> environment, String... arguments) {
		return start(log, environment, List.of("sh", "-c", BEHIND, "behind"), arguments);
	}

	private static Program start(Path log, Map<String, String> environment, List<String> before, String... arguments) {
		List<String> command = new ArrayList<>(List.of("sh", "-c", TIE, "tie"));
		command.addAll(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		Stream.of(arguments).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		try {
			return new Program(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for its end and gives its exit code. */
	int join() {
		return this.process.onExit().join().exitValue();
	}

	/**
	 * Waits until it can do its work, and ends it when it cannot.
	 * @throws BankFailed with what it said last
	 */
	void await(Duration most, BooleanSupplier ready) {
		if (!Waiting.until(most, () -> ready.getAsBoolean() || !isAlive()) || !isAlive()) {
			close();
			throw new BankFailed("Programmet starter ikke:%n%s".formatted(lastLines()));
		}
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** The most memory it has had so far; 0 where the system does not tell. */
	long peakBytes() {
		try (Stream<String> status = Files.lines(Path.of("/proc/" + this.process.pid() + "/status"))) {
			return status.filter((line) -> line.startsWith(PEAK))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
				.findFirst()
				.orElse(0);
		}
		catch (IOException | UncheckedIOException ex) {
			// It has just ended.
			return 0;
		}
	}

	/** What it said last. */
	String lastLines() {
		List<String> lines = lines();
		return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
	}

	/** What it found wrong first. */
	String findings() {
		return lines().stream()
			.filter((line) -> line.contains("[") || line.startsWith("✗"))
			.limit(SHOWN)
			.collect(Collectors.joining(System.lineSeparator()));
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		join();
	}

}
