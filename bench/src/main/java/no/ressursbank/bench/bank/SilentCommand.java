package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A command of the system that nobody listens to.
 */
public final class SilentCommand {

	private SilentCommand() {
	}

	/**
	 * Runs it to its end.
	 * @return its exit code
	 * @throws BankFailed when there is no such command
	 */
	public static int run(Path folder, List<String> command) {
		try {
			return new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.onExit()
				.join()
				.exitValue();
		}
		catch (IOException ex) {
			throw new BankFailed(ex.toString());
		}
	}

}
