package no.ressursbank.ingest;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which content folder a command works on.
 */
final class ContentOption {

	@Option(names = "--content", paramLabel = "MAPPE", defaultValue = "content",
			description = "Innholdsmappen (standard: ${DEFAULT-VALUE}).")
	private @Nullable Path content;

	/**
	 * Reads and checks the folder, with progress on standard error.
	 */
	CheckedContent check() throws IOException {
		Path root = (this.content != null) ? this.content : Path.of("content");
		if (!Files.isDirectory(root)) {
			throw new NotDirectoryException(root.toString());
		}
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		return ContentCheck.run(root.toRealPath(), new Progress(System.err, terminal));
	}

}
