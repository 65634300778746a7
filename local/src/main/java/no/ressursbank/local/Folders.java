package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where one running bank keeps its things: {@code data} survives, {@code run} is made
 * anew at every start.
 */
record Folders(Path root) {

	Path data(String server) {
		return made(this.root.resolve("data").resolve(server));
	}

	Path run(String server) {
		return made(this.root.resolve("run").resolve(server));
	}

	/** May be deleted at any time; only made anew if it is missing or old. */
	Path cache(String name) {
		return made(this.root.resolve("cache")).resolve(name);
	}

	Path log(String name) {
		return made(this.root.resolve("logs")).resolve(name + ".log");
	}

	static Path made(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes a folder and all in it; what is not there is no error. */
	static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
