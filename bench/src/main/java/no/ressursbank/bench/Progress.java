package no.ressursbank.bench;

import java.io.Console;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how far one piece of work has come: a bar on a terminal, and
 * everywhere a line when it is done.
 */
final class Progress implements AutoCloseable {

	private final String task;

	private final long start = System.nanoTime();

	private final @Nullable ProgressBar bar;

	/**
	 * Begins a piece of work.
	 * @param steps how many steps it has
	 */
	Progress(String task, int steps) {
		this.task = task;
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		this.bar = terminal ? new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(steps)
			.setStyle(ProgressBarStyle.UNICODE_BLOCK)
			.clearDisplayOnFinish()
			.build() : null;
	}

	void step() {
		if (this.bar != null) {
			this.bar.step();
		}
	}

	/**
	 * One step that takes a while: where there is no bar it is told of in a line.
	 * @param what was done
	 */
	void step(String what) {
		if (this.bar == null) {
			System.err.printf(Locale.ROOT, "%s: %d s, %s%n", this.task, seconds(), what);
		}
		step();
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
		System.err.printf(Locale.ROOT, "%s: %d s%n", this.task, seconds());
	}

	private long seconds() {
		return Duration.ofNanos(System.nanoTime() - this.start).toSeconds();
	}

}
