package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java program holds on to: its heap when all that nobody needs has been thrown
 * away.
 */
final class LiveHeap {

	/** The last line that the JDK's tool prints: instances and bytes. */
	private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

	private LiveHeap() {
	}

	/**
	 * Collects the garbage of a program and weighs the rest.
	 * @param parent a process below which it runs
	 * @param name stands in its command line
	 * @return bytes
	 * @throws BankFailed when there is no such program, or it cannot be asked
	 */
	static long bytes(ProcessHandle parent, String name) {
		ProcessHandle program = parent.descendants()
			.filter((process) -> isJava(process, name))
			.findFirst()
			.orElseThrow(() -> new BankFailed("Finner ikke prosessen til " + name + "."));
		String histogram = run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(program.pid()), "GC.class_histogram");
		Matcher total = TOTAL.matcher(histogram);
		if (!total.find()) {
			throw new BankFailed("Kan ikke måle minnet til %s:%n%s".formatted(name, histogram));
		}
		return Long.parseLong(total.group(1));
	}

	/** Also what watches over the program has its name among the arguments. */
	private static boolean isJava(ProcessHandle process, String name) {
		return process.info().command().filter((command) -> command.endsWith("java")).isPresent()
				&& process.info().commandLine().filter((line) -> line.contains(name)).isPresent();
	}

	private static String run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
