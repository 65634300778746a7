package no.ressursbank.ingest;

import java.io.PrintStream;
import java.time.Duration;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far long work has come: a bar on a terminal, a line for every tenth
 * elsewhere. Thread-safe.
 */
final class Progress implements AutoCloseable {

	private static final int TENTHS = 10;

	/** What takes less time needs no lines. */
	private static final Duration LONG = Duration.ofSeconds(1);

	private final PrintStream out;

	private final boolean terminal;

	private @Nullable ProgressBar bar;

	private String task = "";

	private long start;

	private int total;

	private int done;

	Progress(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	/**
	 * Begins a piece of work.
	 * @param task what it is called
	 * @param steps how many steps it has
	 */
	synchronized void start(String task, int steps) {
		this.task = task;
		this.start = System.nanoTime();
		this.total = steps;
		this.done = 0;
		if (this.terminal) {
			this.bar = new ProgressBarBuilder().setTaskName(task)
				.setInitialMax(steps)
				.setStyle(ProgressBarStyle.UNICODE_BLOCK)
				.build();
		}
	}

	synchronized void step() {
		this.done++;
		if (this.bar != null) {
			this.bar.step();
		}
		else if (this.done * TENTHS / this.total > (this.done - 1) * TENTHS / this.total
				&& System.nanoTime() - this.start > LONG.toNanos()) {
			this.out.println(
					this.task + ": " + this.done * 100 / this.total + " % (" + this.done + " av " + this.total + ")");
		}
	}

	/** Ends the piece of work; another may begin. */
	@Override
	public synchronized void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
