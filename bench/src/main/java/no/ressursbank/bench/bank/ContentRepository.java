package no.ressursbank.bench.bank;

import java.nio.file.Path;
import java.util.List;

/**
 * Makes a content folder a repository of git, as that of every editor is.
 */
public final class ContentRepository {

	private ContentRepository() {
	}

	/**
	 * Commits all that is in a folder.
	 * @throws BankFailed when git cannot
	 */
	public static void commit(Path content) {
		run(content, "git", "init", "-q");
		run(content, "git", "add", ".");
		run(content, "git", "-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "-qm", "bench");
	}

	private static void run(Path content, String... command) {
		int code = SilentCommand.run(content, List.of(command));
		if (code != 0) {
			throw new BankFailed("%s endte med kode %d".formatted(String.join(" ", command), code));
		}
	}

}
