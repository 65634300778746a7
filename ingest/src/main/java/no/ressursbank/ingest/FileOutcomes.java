package no.ressursbank.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import no.ressursbank.ingest.cache.Entry;
import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.cache.ProgramVersion;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.Reference;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.words.WordCount;
import no.ressursbank.language.VocabularyCount;
import no.ressursbank.resourceindex.ResourceDocument;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each file: looked up where nothing has changed, parsed where something
 * has. Thread-safe.
 */
final class FileOutcomes {

	/** These also depend on how busy the machine was: next time it may go well. */
	private static final Set<String> UNLUCKY = Set.of("unreadable-file", "too-heavy", "pdf-too-heavy", "machine-busy",
			"interrupted");

	/** No text is larger, and few PDFs are smaller. */
	private static final long MOST_AT_ONCE = 256 * 1024L;

	private final ContentDirectory directory;

	private final GitHistory history;

	private final MetadataReader metadata;

	private final Set<String> misplaced;

	private final ParseCache cache;

	private final @Nullable Path store;

	/** The words of what is parsed, while nothing is known of an earlier run. */
	private final WordCount parsed = new WordCount(Map.of());

	private final Set<String> counted = ConcurrentHashMap.newKeySet();

	/** Of all that decides what a content is made into, but for the references. */
	private final String version;

	/**
	 * Looks at nothing yet.
	 * @param misplaced names of files whose very place is wrong
	 * @param store folder for the files that readers may fetch; null to store none
	 */
	FileOutcomes(ContentDirectory directory, Vocabulary vocabulary, GitHistory history, Set<String> misplaced,
			ParseCache cache, @Nullable Path store) {
		this.directory = directory;
		this.history = history;
		this.metadata = new MetadataReader(vocabulary, directory, history);
		this.misplaced = misplaced;
		this.cache = cache;
		this.store = store;
		this.version = DigestUtils
			.sha256Hex(ProgramVersion.of(Ingest.class, ResourceDocument.class, VocabularyCount.class)
					+ new TreeMap<>(vocabulary.ids()) + vocabulary.formerLaws() + store);
	}

	/** Whether a file would come out the same if it were parsed again. */
	static boolean isSettled(Outcome outcome) {
		return outcome.findings().stream().map(Finding::rule).noneMatch(UNLUCKY::contains);
	}

	/** Parsers for one thread. */
	Parsers parsers() {
		return new Parsers(this.metadata, this.directory, this.store);
	}

	/**
	 * What becomes of a file.
	 * @param parsers used if it must be parsed
	 */
	Outcome of(ContentFile file, Parsers parsers) {
		String key;
		try {
			key = key(file);
		}
		catch (IOException ex) {
			return Outcome.rejected("", file.id(), List.of(Parsers.unreadable(file)), Set.of());
		}
		return known(file, key).orElseGet(() -> counted(parse(file, key, parsers)));
	}

	/**
	 * The words that a first run has parsed so far, which need not be read again.
	 * @return empty sums when there was a run before
	 */
	WordCount parsed() {
		return this.parsed;
	}

	/** Whether {@link #parsed()} holds the words of a file. */
	boolean isCounted(Outcome outcome) {
		return this.counted.contains(outcome.key());
	}

	/** The words that a file teaches. */
	Map<String, Integer> forms(ContentFile file, Outcome outcome) {
		return outcome.isPublishable() ? this.cache.forms(outcome.key()).orElseGet(() -> again(file, outcome).forms())
				: Map.of();
	}

	/** The document of a file that has one, with the revision of the file. */
	ResourceDocument document(ContentFile file, Outcome outcome) {
		return this.cache.document(outcome.key())
			.orElseGet(() -> Objects.requireNonNull(again(file, outcome).document(), file.name()))
			.with(this.history.of(file));
	}

	private Optional<Outcome> known(ContentFile file, String key) {
		Outcome before = this.cache.before().outcomes().get(file.name());
		Optional<Outcome> known = (before != null && before.key().equals(key)) ? Optional.of(before)
				: this.cache.outcome(key);
		return known.filter((outcome) -> outcome.references().stream().allMatch(this::holds));
	}

	/** A file that somebody took away from the store is put there again. */
	private boolean holds(Reference reference) {
		return this.directory.answersAlike(reference) && (reference.subject() != Reference.Subject.STORED
				|| this.store == null || Files.isRegularFile(this.store.resolve(reference.name())));
	}

	private Entry again(ContentFile file, Outcome outcome) {
		try (Parsers parsers = parsers()) {
			return parse(file, outcome.key(), parsers);
		}
	}

	private Entry parse(ContentFile file, String key, Parsers parsers) {
		Entry entry = parsers.parse(file, key, this.misplaced.contains(file.name()));
		if (!isSettled(entry.outcome())) {
			return entry;
		}
		try {
			this.cache.write(entry);
			return entry;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Outcome counted(Entry entry) {
		if (this.cache.before().outcomes().isEmpty() && this.counted.add(entry.outcome().key())) {
			synchronized (this.parsed) {
				this.parsed.add(entry.forms());
			}
		}
		return entry.outcome();
	}

	/** Every file passes here in every run, and a text is read many times faster so. */
	private static String contentKey(ContentFile file) throws IOException {
		if (Files.size(file.path()) > MOST_AT_ONCE) {
			try (InputStream in = Files.newInputStream(file.path())) {
				return DigestUtils.sha256Hex(in);
			}
		}
		byte[] content = Files.readAllBytes(file.path());
		return content.length + " " + Arrays.toString(MurmurHash3.hash128x64(content));
	}

	private String key(ContentFile file) throws IOException {
		return DigestUtils
			.sha256Hex(this.version + file.name() + this.misplaced.contains(file.name()) + contentKey(file));
	}

}
