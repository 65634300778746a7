package no.ressursbank.ingest;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

import no.ressursbank.ingest.cache.ParseCache;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which content folder a command works on.
 */
final class ContentOption {

	@Option(names = "--content", paramLabel = "MAPPE", defaultValue = "content",
			description = "Innholdsmappen (standard: ${DEFAULT-VALUE}).")
	private Path content = Path.of("content");

	@Option(names = "--cache", paramLabel = "MAPPE",
			description = "Hvor det som er lest, huskes til neste gang. Kan slettes når som helst.")
	private @Nullable Path cache;

	/** Opens what is remembered of the folder. */
	ParseCache cache() throws IOException {
		return ParseCache.open((this.cache != null) ? this.cache.resolve(DigestUtils.md5Hex(root().toString())) : null);
	}

	/**
	 * Reads and checks the folder.
	 * @param cache must stay open while the content is used
	 * @param store folder for the files that readers may fetch; null to store none
	 */
	CheckedContent check(ParseCache cache, @Nullable Path store, Progress progress) throws IOException {
		return ContentCheck.run(root(), cache, store, progress);
	}

	/** On standard error, so that the report can be read by a program. */
	static Progress progress() {
		return new Progress(System.err, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
	}

	/** The folder, which exists. */
	Path root() throws IOException {
		if (!Files.isDirectory(this.content)) {
			throw new NotDirectoryException(this.content.toString());
		}
		return this.content.toRealPath();
	}

}
