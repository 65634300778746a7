package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.local.Local;

/**
 * The built programs of a clone, copied: a build while we measure must not change what is
 * measured.
 */
final class Programs {

	private final Path folder;

	private final Path logs;

	private final Path clone;

	private Programs(Path clone, Path folder, Path logs) {
		this.clone = clone;
		this.folder = folder;
		this.logs = logs;
	}

	/**
	 * Copies what the build has made.
	 * @param clone the folder of the project; its logs outlive the copies
	 */
	static Programs copy(Path clone, Path folder) throws IOException {
		Path libraries = clone.resolve("ingest/target/lib");
		try {
			Files.createDirectories(folder.resolve("lib"));
			Files.copy(clone.resolve("ingest/target/ingest.jar"), folder.resolve("ingest.jar"));
			Files.copy(clone.resolve("search-service/target/search-service.jar"), folder.resolve("search-service.jar"));
			try (Stream<Path> jars = Files.list(libraries)) {
				for (Path jar : jars.toList()) {
					Files.copy(jar, folder.resolve("lib").resolve(jar.getFileName()));
				}
			}
		}
		catch (NoSuchFileException ex) {
			throw new BankFailed("Finner ikke " + ex.getMessage() + ". Bygg først: mvn -DskipTests package");
		}
		return new Programs(clone, folder, Files.createDirectories(clone.resolve("bench/target/logs")));
	}

	/** Starts the editors' command on a content folder. */
	Program publish(Path content, URI elasticsearch) {
		return Program.start(this.logs.resolve("publish.log"), Map.of(), "-XX:+UseSerialGC", "-jar",
				this.folder.resolve("ingest.jar").toString(), "publish", "--force", "--full", "--content",
				content.toString(), "--elasticsearch", elasticsearch.toString());
	}

	/**
	 * Starts the editors' command with the launcher's options, behind all others.
	 * @param archive what the first run learns for a faster start of the others
	 */
	Program ingest(Path archive, List<String> arguments) {
		List<String> all = new ArrayList<>(
				List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive",
						"-XX:SharedArchiveFile=" + archive, "-jar", this.folder.resolve("ingest.jar").toString()));
		all.addAll(arguments);
		return Program.startBehind(this.logs.resolve("publish.log"), Map.of(), all.toArray(String[]::new));
	}

	/** Starts the search on a port of this machine. */
	Program search(int port, URI elasticsearch) {
		return service("search-service", port, Map.of("SPRING_ELASTICSEARCH_URIS", elasticsearch.toString()));
	}

	/**
	 * Starts a service on a port of this machine.
	 * @param settings its Spring properties, as variables
	 */
	Program service(String module, int port, Map<String, String> settings) {
		Map<String, String> environment = new HashMap<>(settings);
		environment.put("SERVER_PORT", Integer.toString(port));
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		return Program.start(this.logs.resolve("%s-%d.log".formatted(module, port)), environment, "-Xmx512m",
				"-XX:+UseSerialGC", "-jar", jar(module).toString());
	}

	/** A copy of what was built, made when it is first asked for. */
	private Path jar(String module) {
		Path copy = this.folder.resolve(module + ".jar");
		try {
			if (!Files.exists(copy)) {
				Files.copy(this.clone.resolve(module).resolve("target").resolve(module + ".jar"), copy);
			}
			return copy;
		}
		catch (NoSuchFileException ex) {
			throw new BankFailed("Finner ikke " + ex.getMessage() + ". Bygg først: mvn -DskipTests package");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts the whole bank, or the preview of one, as the launcher does.
	 * @param command of the launcher, with its options
	 */
	static Program bank(Path clone, Path log, Map<String, String> environment, List<String> command) {
		List<String> all = new ArrayList<>(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dstdout.encoding=UTF-8", "-Dressursbank.home=" + clone, "-cp", System.getProperty("java.class.path"),
				Local.class.getName()));
		all.addAll(command);
		return Program.start(log, environment, all.toArray(String[]::new));
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
