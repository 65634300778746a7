package no.ressursbank.ingest;

import java.io.PrintStream;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the work has come: a bar on a terminal, a line for every tenth elsewhere.
 */
final class Progress implements AutoCloseable {

	private static final int TENTHS = 10;

	private final PrintStream out;

	private final boolean terminal;

	private @Nullable ProgressBar bar;

	private int total;

	private int done;

	Progress(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	void start(int files) {
		this.total = files;
		if (this.terminal) {
			this.bar = new ProgressBarBuilder().setTaskName("Leser innhold")
				.setInitialMax(files)
				.setStyle(ProgressBarStyle.UNICODE_BLOCK)
				.build();
		}
	}

	void step() {
		this.done++;
		if (this.bar != null) {
			this.bar.step();
		}
		else if (this.done * TENTHS / this.total > (this.done - 1) * TENTHS / this.total) {
			this.out.println(
					"Leser innhold: " + this.done * 100 / this.total + " % (" + this.done + " av " + this.total + ")");
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
