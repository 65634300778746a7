package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.bench.corpus.Pages;
import no.ressursbank.bench.measure.Engine;
import no.ressursbank.local.Backends;
import org.jspecify.annotations.Nullable;

/**
 * A bank of our own on this machine, with one collection at a time.
 */
public final class LocalBank implements AutoCloseable {

	private final Path clone;

	private final Path folder;

	private @Nullable Programs programs;

	private @Nullable RunningSearch search;

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
			RunningSearch started = RunningSearch.start(built, elasticsearch);
			this.search = started;
			SearchClient client = started.client();
			// A content folder of the bank's own may have errors, and is measured as it
			// is.
			if (pages.folder() == null && client.total() != pages.list().size()) {
				throw new BankFailed("Bare %d av %d sider ble publisert (kode %d):%n%s".formatted(client.total(),
						pages.list().size(), code, publication.findings()));
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
		ContentWriter.write(pages.list().stream(), content);
		return content;
	}

	private void stopSearch() {
		if (this.search != null) {
			this.search.close();
			this.search = null;
		}
	}

}
