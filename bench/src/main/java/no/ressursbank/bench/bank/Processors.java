package no.ressursbank.bench.bank;

import java.nio.file.Path;
import java.util.List;

/**
 * The processors, divided between a bank and whoever asks it, as if each had a machine.
 * On shared ones those who ask for more than there can be take the place of the answers.
 * Closed, this program has all of them again.
 *
 * @param all how many there are
 * @param areDivided false with one processor, and where there is no {@code taskset}
 * (util-linux)
 */
public record Processors(int all, boolean areDivided) implements AutoCloseable {

	/** Gives the bank below a process the first half, and this program the others. */
	static Processors divide(ProcessHandle bank) {
		int all = Runtime.getRuntime().availableProcessors();
		int half = all / 2;
		boolean divided = half > 0 && keep(bank, 0, half - 1) && keep(ProcessHandle.current(), half, all - 1);
		if (divided) {
			// One that ends meanwhile needs none.
			bank.descendants().forEach((process) -> keep(process, 0, half - 1));
		}
		return new Processors(all, divided);
	}

	@Override
	public void close() {
		if (this.areDivided) {
			keep(ProcessHandle.current(), 0, this.all - 1);
		}
	}

	private static boolean keep(ProcessHandle process, int first, int last) {
		try {
			return SilentCommand.run(Path.of("/"),
					List.of("taskset", "-a", "-c", "-p", first + "-" + last, Long.toString(process.pid()))) == 0;
		}
		catch (BankFailed ex) {
			return false;
		}
	}

}
