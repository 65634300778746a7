package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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

	private Programs(Path folder, Path logs) {
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
		return new Programs(folder, Files.createDirectories(clone.resolve("bench/target/logs")));
	}

	/** Starts the editors' command on a content folder. */
	Program publish(Path content, URI elasticsearch) {
		return Program.start(this.logs.resolve("publish.log"), Map.of(), "-XX:+UseSerialGC", "-jar",
				this.folder.resolve("ingest.jar").toString(), "publish", "--force", "--full", "--content",
				content.toString(), "--elasticsearch", elasticsearch.toString());
	}

	/**
	 * Starts the editors' command as the launcher does.
	 * @param archive what the first run learns for a faster start of the others
	 */
	Program ingest(Path archive, List<String> arguments) {
		List<String> all = new ArrayList<>(
				List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive",
						"-XX:SharedArchiveFile=" + archive, "-jar", this.folder.resolve("ingest.jar").toString()));
		all.addAll(arguments);
		return Program.start(this.logs.resolve("publish.log"), Map.of(), all.toArray(String[]::new));
	}

	/** Starts the search on a port of this machine. */
	Program search(int port, URI elasticsearch) {
		Map<String, String> environment = Map.of("SERVER_PORT", Integer.toString(port), "SERVER_ADDRESS", "127.0.0.1",
				"SPRING_ELASTICSEARCH_URIS", elasticsearch.toString());
		return Program.start(this.logs.resolve("search-service.log"), environment, "-Xmx512m", "-XX:+UseSerialGC",
				"-jar", this.folder.resolve("search-service.jar").toString());
	}

	/**
	 * Starts the whole bank as the launcher does for those who measure load.
	 * @param data new or empty; where it answers will stand in a file there
	 */
	Program bank(Path clone, Path data, Path content) {
		return bank(clone, this.logs.resolve("bank.log"), Map.of(), "--full-speed", "--data", data.toString(),
				"--content", content.toString());
	}

	/**
	 * Starts the whole bank as the launcher does.
	 * @param options of its command {@code up}
	 */
	static Program bank(Path clone, Path log, Map<String, String> environment, String... options) {
		List<String> all = new ArrayList<>(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dstdout.encoding=UTF-8", "-Dressursbank.home=" + clone, "-cp", System.getProperty("java.class.path"),
				Local.class.getName(), "up"));
		all.addAll(List.of(options));
		return Program.start(log, environment, all.toArray(String[]::new));
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
