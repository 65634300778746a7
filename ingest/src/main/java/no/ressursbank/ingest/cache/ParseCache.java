package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The cache of one content folder, for one run after the other. Whoever comes while
 * another run has it, or says no folder, gets an empty one that is deleted afterwards.
 */
public final class ParseCache implements AutoCloseable {

	private final Path folder;

	private final @Nullable FileChannel held;

	private final Entries entries;

	private Summary before;

	private ParseCache(Path folder, @Nullable FileChannel held) throws IOException {
		this.folder = folder;
		this.held = held;
		this.entries = new Entries(folder.resolve("entries"));
		this.before = Summary.read(summary());
	}

	/**
	 * Opens the cache.
	 * @param folder null for one that is forgotten afterwards
	 */
	public static ParseCache open(@Nullable Path folder) throws IOException {
		FileChannel held = (folder != null) ? hold(Files.createDirectories(folder)) : null;
		return (folder != null && held != null) ? new ParseCache(folder, held)
				: new ParseCache(Files.createTempDirectory("ressursbank"), null);
	}

	/** What the last run knew. */
	public Summary before() {
		return this.before;
	}

	/** What became of a file that was parsed by an earlier run. */
	public Optional<Outcome> outcome(String key) {
		return this.entries.outcome(key);
	}

	public Optional<Map<String, Integer>> forms(String key) {
		return this.entries.forms(key);
	}

	public Optional<ResourceDocument> document(String key) {
		return this.entries.document(key);
	}

	/** Keeps what parsing gave. */
	public void write(Entry entry) throws IOException {
		this.entries.write(entry);
	}

	/** Keeps what this run knows for the next one, and forgets all else. */
	public void write(Summary after) throws IOException {
		if (!after.equals(this.before)) {
			after.write(summary());
			Set<String> keys = new HashSet<>();
			after.outcomes().values().forEach((outcome) -> keys.add(outcome.key()));
			this.entries.keepOnly(keys);
			this.before = after;
		}
	}

	@Override
	public void close() throws IOException {
		if (this.held != null) {
			this.held.close();
			return;
		}
		try (Stream<Path> paths = Files.walk(this.folder)) {
			List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		}
	}

	private Path summary() {
		return this.folder.resolve("summary");
	}

	/** The system lets go of it when its holder is killed. */
	private static @Nullable FileChannel hold(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException ex) {
			// Another run of this very process.
		}
		channel.close();
		return null;
	}

}
