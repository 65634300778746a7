package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.local.ElasticsearchCluster;

/**
 * The editors' command on a server of our own, started as the launcher starts it.
 */
public final class Publisher implements AutoCloseable {

	/** The command's code when single files were rejected and the others published. */
	private static final int REJECTED = 1;

	private static final Duration GLANCE = Duration.ofMillis(50);

	private final Programs programs;

	private final Path folder;

	private final ElasticsearchCluster server;

	private Publisher(Programs programs, Path folder, ElasticsearchCluster server) {
		this.programs = programs;
		this.folder = folder;
		this.server = server;
	}

	/**
	 * Starts a server, as fast as one in use, and publishes nothing yet.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for copies and what the command remembers; new or empty
	 */
	public static Publisher start(Path clone, Path folder) throws IOException {
		return new Publisher(Programs.copy(clone, folder), folder,
				ElasticsearchCluster.start(1, folder.resolve("server")));
	}

	/** What can be found now. */
	public LiveState state() {
		return LiveState.read(elasticsearch());
	}

	/** Forgets what the command remembers of files. */
	public void forget() throws IOException {
		Path cache = cache();
		if (Files.exists(cache)) {
			try (Stream<Path> paths = Files.walk(cache)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	/**
	 * Publishes a folder and waits for the end.
	 * @throws BankFailed when it failed
	 */
	public PublishRun publish(Path content, String... options) {
		long start = System.nanoTime();
		try (Program program = begin(content, options)) {
			long peak = 0;
			while (program.isAlive()) {
				peak = Math.max(peak, program.peakBytes());
				Waiting.pause(GLANCE);
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			if (program.join() > REJECTED) {
				throw new BankFailed("publish feilet:%n%s".formatted(program.lastLines()));
			}
			return new PublishRun(seconds, peak);
		}
	}

	/**
	 * Begins to publish a folder and kills the command.
	 * @param after how long after it was begun
	 * @return whether it was killed before it had ended
	 */
	public boolean kill(Path content, Duration after, String... options) {
		Program program = begin(content, options);
		Waiting.pause(after);
		boolean isKilled = program.isAlive();
		program.process().destroyForcibly();
		program.join();
		return isKilled;
	}

	private Program begin(Path content, String... options) {
		List<String> arguments = new ArrayList<>(List.of("publish", "--force", "--content", content.toString(),
				"--cache", cache().toString(), "--elasticsearch", elasticsearch().toString()));
		arguments.addAll(List.of(options));
		return this.programs.ingest(this.folder.resolve("ingest.jsa"), arguments);
	}

	@Override
	public void close() {
		this.server.close();
	}

	private URI elasticsearch() {
		return this.server.uris().getFirst();
	}

	private Path cache() {
		return this.folder.resolve("cache");
	}

}
