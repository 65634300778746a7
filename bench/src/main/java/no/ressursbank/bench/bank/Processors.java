package no.ressursbank.bench.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Divides the processors between a bank and whoever asks it, as if each had a machine. On
 * shared ones those who ask for more than there can be take the place of the answers.
 */
final class Processors {

	private Processors() {
	}

	/**
	 * Gives the bank the first half and this program the others.
	 * @param bank the process above all of its own
	 * @return whether it was done: not with one processor, nor where there is no
	 * {@code taskset} (util-linux)
	 */
	static boolean divide(ProcessHandle bank) {
		int all = Runtime.getRuntime().availableProcessors();
		if (all < 2) {
			return false;
		}
		int half = all / 2;
		return Stream.concat(Stream.of(bank), bank.descendants())
			.map((process) -> keep(process, 0, half - 1))
			.reduce(keep(ProcessHandle.current(), half, all - 1), Boolean::logicalAnd);
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
