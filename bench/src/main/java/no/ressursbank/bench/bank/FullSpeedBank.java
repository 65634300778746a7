package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import org.jspecify.annotations.Nullable;

/**
 * The whole bank as its launcher starts it for load, with one collection at a time.
 */
public final class FullSpeedBank implements AutoCloseable {

	/** How long the search may take to notice that something else is published. */
	private static final Duration NOTICE = Duration.ofSeconds(30);

	private final Programs programs;

	private final WholeBank bank;

	private final Path folder;

	private final LiveIndex index;

	private long published;

	private @Nullable Recording recording;

	private FullSpeedBank(Programs programs, WholeBank bank, Path folder) {
		this.programs = programs;
		this.bank = bank;
		this.folder = folder;
		this.index = new LiveIndex(bank.address("elasticsearch"));
	}

	/**
	 * Starts it. Nobody is slowed down in it for asking too often.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores; new or empty
	 * @param first what it starts with: a few pages
	 * @throws BankFailed when a part of it does not work
	 */
	public static FullSpeedBank start(Path clone, Path folder, Stream<Page> first) throws IOException {
		Path content = Files.createTempDirectory(folder, "content");
		ContentWriter.write(first, content);
		return serving(clone, folder, content);
	}

	/**
	 * Starts it with a content folder.
	 * @param folder for everything it stores; new or empty
	 * @throws BankFailed when a part of it does not work
	 */
	public static FullSpeedBank serving(Path clone, Path folder, Path content) throws IOException {
		Programs programs = Programs.copy(clone, folder);
		return new FullSpeedBank(programs,
				WholeBank.start(clone, folder, content, WholeBank.unlimited(), "--full-speed"), folder);
	}

	/** All of it, as members and readers meet it. */
	public WholeBank whole() {
		return this.bank;
	}

	/**
	 * Publishes a collection in place of the one before.
	 * @return how many passages it made
	 * @throws BankFailed when not every page was published
	 */
	public long publish(Stream<Page> pages) throws IOException {
		Path content = Files.createTempDirectory(this.folder, "content");
		int written = ContentWriter.write(pages, content);
		Program publication = this.programs.ingest(this.folder.resolve("ingest.jsa"), List.of("publish", "--force",
				"--full", "--content", content.toString(), "--elasticsearch", this.index.elasticsearch().toString()));
		int code = publication.join();
		this.published = written;
		if (!isNoticed(new SearchClient(this.bank.address("search")))) {
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
		return new LoadClient(this.bank.address("search"), this.index.elasticsearch());
	}

	/** Where the publishing API answers. */
	public URI api() {
		return this.bank.address("content");
	}

	/**
	 * A client that asks the publishing API and the index.
	 * @param api where it meets the publishing API
	 */
	public ApiClient apiClient(URI api) {
		return new ApiClient(api, this.index.elasticsearch());
	}

	/** A client that asks for pages. */
	public PortalClient portalClient() {
		return new PortalClient(this.bank.address("portal"));
	}

	/**
	 * What the publishing API keeps in memory, in bytes.
	 * @throws BankFailed when that cannot be found out
	 */
	public long apiLiveBytes() {
		return LiveHeap.bytes(this.bank.launcher(), "content-service");
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

}
