package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A single Elasticsearch node with our analysis plugin, on the loopback interface and
 * without sign-in.
 */
record ElasticsearchServer(Child child, URI uri) implements Running {

	private static final String NAME = "elasticsearch";

	private static final Duration START = Duration.ofMinutes(5);

	/** How long a node of a launcher that was killed may need to let go of its data. */
	private static final Duration HANDOVER = Duration.ofSeconds(15);

	/**
	 * Starts a node and waits until what it holds can be searched.
	 * @param port the HTTP port; 0 lets the node choose, so that nobody can take it in
	 * between
	 * @param jvmOptions added to the node's own
	 */
	static ElasticsearchServer start(Home home, Folders folders, int port, String jvmOptions) {
		return start(home, folders, Node.alone(port), jvmOptions, List.of());
	}

	/**
	 * The same for one node of several.
	 * @param before a command that starts others, with its options; may be empty
	 */
	static ElasticsearchServer start(Home home, Folders folders, Node node, String jvmOptions, List<String> before) {
		Path run = folders.run(NAME);
		configure(home, folders, node);
		awaitHandover(folders.data(NAME));
		Map<String, String> environment = Map.of("ES_JAVA_HOME", System.getProperty("java.home"), "ES_PATH_CONF",
				run.toString(), "ES_TMPDIR", Folders.made(run.resolve("tmp")).toString(), "ES_JAVA_OPTS",
				"-Xms512m -Xmx512m " + jvmOptions, "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
		List<String> server = new ArrayList<>(before);
		server.add(home.elasticsearch().resolve("bin/elasticsearch").toString());
		List<String> command = Superuser.masked(server);
		Child child = Child.start(new Recipe("Elasticsearch " + Home.ELASTICSEARCH_VERSION, command, environment,
				folders.log(NAME), "TERM"));
		try {
			Path ports = run.resolve("http.ports");
			child.await(START, () -> Files.exists(ports));
			URI uri = URI.create("http://" + firstLine(ports));
			URI health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=2s");
			return new ElasticsearchServer(child.await(START, () -> Probe.isOk(health)), uri);
		}
		catch (RuntimeException ex) {
			child.stop();
			throw ex;
		}
	}

	private static void configure(Home home, Folders folders, Node node) {
		Path run = folders.run(NAME);
		try (InputStream logging = ElasticsearchServer.class.getResourceAsStream("log4j2.properties")) {
			Files.deleteIfExists(run.resolve("http.ports"));
			Files.copy(Objects.requireNonNull(logging), run.resolve("log4j2.properties"),
					StandardCopyOption.REPLACE_EXISTING);
			// A garbage collection log of up to 2 GB is for operators.
			List<String> options = Files.readAllLines(home.elasticsearch().resolve("config/jvm.options"));
			Files.write(run.resolve("jvm.options"),
					options.stream().filter((line) -> !line.startsWith("-Xlog:gc")).toList());
			Files.writeString(run.resolve("elasticsearch.yml"), settings(folders, node));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String settings(Folders folders, Node node) {
		return node.settings() + """
				cluster.name: ressursbank
				# Writes http.ports into path.logs once it listens.
				node.portsfile: true
				network.host: 127.0.0.1
				xpack.security.enabled: false
				# A disk nearly full of other things would make every index read-only.
				cluster.routing.allocation.disk.threshold_enabled: false
				path.data: "%s"
				path.logs: "%s"
				""".formatted(folders.data(NAME), folders.run(NAME));
	}

	private static void awaitHandover(Path data) {
		Path lock = data.resolve("node.lock");
		long deadline = System.nanoTime() + HANDOVER.toNanos();
		while (Files.exists(lock) && !canLock(lock) && System.nanoTime() < deadline) {
			Child.pause(Duration.ofMillis(200));
		}
	}

	private static boolean canLock(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			return lock != null;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String firstLine(Path file) {
		try {
			return Files.readAllLines(file).getFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
