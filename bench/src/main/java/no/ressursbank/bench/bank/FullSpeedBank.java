package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import org.jspecify.annotations.Nullable;

/**
 * The whole bank as its launcher starts it for load, with one collection at a time.
 */
public final class FullSpeedBank implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(5);

	/** How long the search may take to notice that something else is published. */
	private static final Duration NOTICE = Duration.ofSeconds(30);

	/** What the launcher writes last into the file of its addresses. */
	private static final String LAST = "postgresql.password";

	private final Programs programs;

	private final Program bank;

	private final Path folder;

	private final URI search;

	private final URI content;

	private final LiveIndex index;

	private long published;

	private @Nullable Recording recording;

	private FullSpeedBank(Programs programs, Program bank, Path folder, Properties addresses) {
		this.programs = programs;
		this.bank = bank;
		this.folder = folder;
		this.search = URI.create(addresses.getProperty("search", ""));
		this.content = URI.create(addresses.getProperty("content", ""));
		this.index = new LiveIndex(URI.create(addresses.getProperty("elasticsearch", "")));
	}

	/**
	 * Starts it.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores; new or empty
	 * @param first what it starts with: a few pages
	 * @throws BankFailed when a part of it does not work
	 */
	public static FullSpeedBank start(Path clone, Path folder, Stream<Page> first) throws IOException {
		Programs programs = Programs.copy(clone, folder);
		Path content = Files.createTempDirectory(folder, "content");
		ContentWriter.write(first, content);
		Path data = Files.createDirectory(folder.resolve("data"));
		Path addresses = data.resolve("addresses.properties");
		Program bank = programs.bank(clone, data, content);
		if (!Waiting.until(START, () -> isUp(addresses) || !bank.isAlive()) || !bank.isAlive()) {
			bank.close();
			throw new BankFailed("Banken starter ikke:%n%s".formatted(bank.lastLines()));
		}
		return new FullSpeedBank(programs, bank, folder, properties(addresses));
	}

	/**
	 * Publishes a collection in place of the one before.
	 * @return how many passages it made
	 * @throws BankFailed when not every page was published
	 */
	public long publish(Stream<Page> pages) throws IOException {
		Path content = Files.createTempDirectory(this.folder, "content");
		int written = ContentWriter.write(pages, content);
		Program publication = this.programs.publish(content, this.index.elasticsearch());
		int code = publication.join();
		this.published = written;
		if (!isNoticed(new SearchClient(this.search))) {
			throw new BankFailed(
					"%d sider ble ikke publisert (kode %d):%n%s".formatted(written, code, publication.findings()));
		}
		return this.index.passages();
	}

	/**
	 * Puts the queries to another search, and keeps what that asks of the index.
	 * @param step run after each query
	 * @return for each query what was asked, in its order
	 * @throws BankFailed when the search does not answer
	 */
	public List<List<IndexQuery>> record(List<String> queries, Runnable step) throws IOException {
		Recording started = (this.recording != null) ? this.recording
				: Recording.start(this.programs, this.index.elasticsearch());
		this.recording = started;
		if (!isNoticed(started.search().client())) {
			throw new BankFailed("Søket merker ikke at noe annet er publisert.");
		}
		return started.of(queries, step);
	}

	/** A client that asks the search and the index. */
	public LoadClient client() {
		return new LoadClient(this.search, this.index.elasticsearch());
	}

	/** A client that asks the publishing API and the index. */
	public ApiClient apiClient() {
		return new ApiClient(this.content, this.index.elasticsearch());
	}

	/**
	 * What the publishing API keeps in memory, in bytes.
	 * @throws BankFailed when that cannot be found out
	 */
	public long apiLiveBytes() {
		return LiveHeap.bytes(this.bank.process().toHandle(), "content-service");
	}

	@Override
	public void close() {
		if (this.recording != null) {
			this.recording.close();
		}
		this.bank.close();
	}

	/**
	 * Whether a search finds what was published last; at first it may know only what was
	 * before.
	 */
	private boolean isNoticed(SearchClient client) {
		return Waiting.until(NOTICE, () -> client.total() == this.published);
	}

	private static boolean isUp(Path addresses) {
		return Files.exists(addresses) && properties(addresses).containsKey(LAST);
	}

	private static Properties properties(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
