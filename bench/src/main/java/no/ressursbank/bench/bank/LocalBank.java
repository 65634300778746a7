package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Pages;
import no.ressursbank.bench.measure.Engine;
import no.ressursbank.local.Backends;
import org.jspecify.annotations.Nullable;

/**
 * A bank of our own on this machine, with one collection at a time.
 */
public final class LocalBank implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(2);

	private static final int SHOWN = 8;

	private final Path clone;

	private final Path folder;

	private @Nullable Programs programs;

	private @Nullable Program search;

	/**
	 * Starts nothing yet.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for copies and content while it is open; new or empty
	 */
	public LocalBank(Path clone, Path folder) {
		this.clone = clone;
		this.folder = folder;
	}

	/**
	 * Publishes a collection in place of the one before and starts a search over it.
	 * @throws BankFailed when a part of it does not work
	 */
	public Engine open(Pages pages) {
		stopSearch();
		URI elasticsearch = Backends.elasticsearch();
		try {
			Programs built = programs();
			Program publication = built.publish(content(pages), elasticsearch);
			int code = publication.join();
			SearchClient client = startSearch(built, elasticsearch);
			// A content folder of the bank's own may have errors, and is measured as it
			// is.
			if (pages.folder() == null && client.total() != pages.list().size()) {
				throw new BankFailed("Bare %d av %d sider ble publisert (kode %d):%n%s".formatted(client.total(),
						pages.list().size(), code, findings(publication.log())));
			}
			return client;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stopSearch();
	}

	private Programs programs() throws IOException {
		Programs copied = (this.programs != null) ? this.programs : Programs.copy(this.clone, this.folder);
		this.programs = copied;
		return copied;
	}

	private Path content(Pages pages) throws IOException {
		Path own = pages.folder();
		if (own != null) {
			return own;
		}
		Path content = Files.createTempDirectory(this.folder, "content");
		ContentWriter.write(pages, content);
		return content;
	}

	private SearchClient startSearch(Programs built, URI elasticsearch) throws IOException {
		int port = Programs.freePort();
		SearchClient client = new SearchClient(URI.create("http://127.0.0.1:" + port));
		Program started = built.search(port, elasticsearch);
		this.search = started;
		long deadline = System.nanoTime() + START.toNanos();
		while (!client.isReady()) {
			if (!started.isAlive() || System.nanoTime() > deadline) {
				throw new BankFailed("search-service starter ikke:%n%s".formatted(lastLines(started.log())));
			}
			Waiting.pause(Duration.ofMillis(200));
		}
		return client;
	}

	private void stopSearch() {
		if (this.search != null) {
			this.search.close();
			this.search = null;
		}
	}

	private static String findings(Path log) throws IOException {
		try (Stream<String> lines = Files.lines(log)) {
			return lines.filter((line) -> line.contains("[") || line.startsWith("✗"))
				.limit(SHOWN)
				.collect(Collectors.joining(System.lineSeparator()));
		}
	}

	private static String lastLines(Path log) throws IOException {
		return Files.readAllLines(log)
			.reversed()
			.stream()
			.limit(SHOWN)
			.toList()
			.reversed()
			.stream()
			.collect(Collectors.joining(System.lineSeparator()));
	}

}
