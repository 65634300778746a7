package no.ressursbank.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Servers for tests, as child processes with their data under the module's
 * {@code target}.
 */
final class LocalServers implements Servers {

	/** Tests have no data to lose: neither waits for the disk. */
	private static final List<String> POSTGRES = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

	/**
	 * Starts 2 s faster with half the processor time; a test is over before the second
	 * compiler has paid off.
	 */
	private static final String JVM = "-XX:TieredStopAtLevel=1";

	private final Home home = Home.find();

	private final Folders folders;

	private @Nullable ElasticsearchServer elasticsearch;

	private @Nullable PostgresServer postgres;

	LocalServers() {
		Path all = Folders
			.made(Path.of(System.getProperty("ressursbank.home", ""), "target", "backends").toAbsolutePath());
		deleteAbandoned(all);
		this.folders = new Folders(Folders.made(all.resolve(Long.toString(ProcessHandle.current().pid()))));
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "backends"));
	}

	@Override
	public synchronized URI elasticsearch() {
		if (this.elasticsearch == null) {
			this.elasticsearch = ElasticsearchServer.start(this.home, this.folders, 0, JVM);
		}
		return this.elasticsearch.uri();
	}

	@Override
	public Database postgresql() {
		return postgres().database();
	}

	@Override
	public Database application() {
		return postgres().application();
	}

	private synchronized PostgresServer postgres() {
		if (this.postgres == null) {
			this.postgres = PostgresServer.start(this.home, this.folders, Ports.reserve(), POSTGRES);
		}
		return this.postgres;
	}

	/** Not synchronized: a server may hang in its start. */
	private void stop() {
		Child.stopAll();
		Folders.delete(this.folders.root());
	}

	/**
	 * Folders are named after the JVM that made them; one that was killed could not
	 * delete its own.
	 */
	private static void deleteAbandoned(Path all) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
			for (Path folder : folders) {
				if (ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isEmpty()) {
					Folders.delete(folder);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
