package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The clone this program runs from, and what its build has put there. */
record Home(Path root) {

	static final String ELASTICSEARCH_VERSION = version("elasticsearch");

	static final String POSTGRESQL_VERSION = version("postgresql");

	/**
	 * The clone that holds the working directory: tests run in the folder of their
	 * module, the launcher anywhere and says where with {@code -Dressursbank.home}.
	 */
	static Home find() {
		Path start = Path.of(System.getProperty("ressursbank.home", "")).toAbsolutePath();
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("local/pom.xml"))) {
				return new Home(folder);
			}
		}
		throw new IllegalStateException("No clone of the bank at or above " + start);
	}

	Path jar(String module) {
		return this.root.resolve(module).resolve("target").resolve(module + ".jar");
	}

	/** Shared by all processes and never written to by them. */
	Path distribution() {
		return this.root.resolve("local/target/distribution");
	}

	Path elasticsearch() {
		return built(distribution().resolve("elasticsearch-" + ELASTICSEARCH_VERSION));
	}

	/** The analysis plugin as Elasticsearch's own installer takes it. */
	Path plugin() {
		return built(distribution().resolve("norwegian-analysis.zip"));
	}

	private static Path built(Path path) {
		if (Files.exists(path)) {
			return path;
		}
		throw new IllegalStateException(path + " is missing: run `mvn -pl local -am package -DskipTests` first");
	}

	private static String version(String server) {
		Properties versions = new Properties();
		try (InputStream in = Home.class.getResourceAsStream("versions.properties")) {
			versions.load(Objects.requireNonNull(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return versions.getProperty(server);
	}

}
