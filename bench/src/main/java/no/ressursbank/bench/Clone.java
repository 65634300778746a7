package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The clone this program runs from. The launcher says where with
 * {@code -Dressursbank.home}; without it the working directory is in the clone.
 */
record Clone(Path root) {

	static Clone find() {
		Path start = Path.of(System.getProperty("ressursbank.home", "")).toAbsolutePath().normalize();
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("bench/pom.xml"))) {
				return new Clone(folder);
			}
		}
		throw new IllegalStateException("No clone of the bank at or above " + start);
	}

	/** A new folder for one run. */
	Path workFolder() throws IOException {
		Path all = Files.createDirectories(this.root.resolve("bench/target/runs"));
		return Files.createTempDirectory(all, "run");
	}

	/** Deletes a work folder and all in it. */
	void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
