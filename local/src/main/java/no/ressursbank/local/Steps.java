package no.ressursbank.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells how the start goes: a line with the time for every step. On a terminal one more
 * line, rewritten in place, shows what is being waited for; elsewhere every step also has
 * a line when it begins.
 */
final class Steps {

	private static final Locale NORWEGIAN = Locale.of("nb", "NO");

	private static final Duration REPAINT = Duration.ofMillis(250);

	private static final String CLEAR_LINE = "\r\033[K";

	private final Map<String, Long> running = new LinkedHashMap<>();

	private final PrintStream out;

	private final boolean terminal;

	private boolean closed;

	Steps(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
		if (terminal) {
			Thread.ofVirtual().name("steps").start(this::repaint);
		}
	}

	/** Runs one step. Steps may run side by side. */
	<T> T run(String name, Supplier<T> work) {
		long start = begin(name);
		boolean done = false;
		try {
			T result = work.get();
			done = true;
			return result;
		}
		finally {
			end(name, (done ? "✓ %s (%s)" : "✗ %s (%s)").formatted(name, seconds(start)));
		}
	}

	/** Prints a line between those of the steps. */
	synchronized void say(String line) {
		this.out.println((this.terminal ? CLEAR_LINE : "") + line);
	}

	/** No step prints any more: the start has failed or is over. */
	synchronized void close() {
		this.closed = true;
		if (this.terminal) {
			this.out.print(CLEAR_LINE);
		}
	}

	static String seconds(long startNanos) {
		return String.format(NORWEGIAN, "%.1f s", (System.nanoTime() - startNanos) / 1e9);
	}

	private synchronized long begin(String name) {
		long start = System.nanoTime();
		this.running.put(name, start);
		if (!this.terminal && !this.closed) {
			say("… " + name);
		}
		return start;
	}

	private synchronized void end(String name, String line) {
		this.running.remove(name);
		if (!this.closed) {
			say(line);
		}
	}

	private void repaint() {
		while (paint()) {
			Child.pause(REPAINT);
		}
	}

	private synchronized boolean paint() {
		if (!this.closed && !this.running.isEmpty()) {
			this.out.print(CLEAR_LINE + this.running.entrySet()
				.stream()
				.map((step) -> step.getKey() + " " + seconds(step.getValue()))
				.collect(Collectors.joining(" · ", "… ", "")));
			this.out.flush();
		}
		return !this.closed;
	}

}
