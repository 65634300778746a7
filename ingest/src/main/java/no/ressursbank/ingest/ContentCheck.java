package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.markdown.MarkdownParser;
import no.ressursbank.ingest.pdf.PdfParser;
import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.CoursePages;
import no.ressursbank.ingest.resource.Deadlines;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.ingest.words.WordLists;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Reads, parses and checks a content folder. A file that cannot be published is a finding
 * and never stops the others.
 */
final class ContentCheck {

	private final Vocabulary vocabulary;

	private final WordLists lists;

	private final ContentDirectory directory;

	private final GitHistory history;

	private final List<ResourceDocument> resources = new ArrayList<>();

	private final Set<String> rejected = new LinkedHashSet<>();

	private final List<Finding> findings = new ArrayList<>();

	private ContentCheck(Vocabulary vocabulary, WordLists lists, ContentDirectory directory, GitHistory history) {
		this.vocabulary = vocabulary;
		this.lists = lists;
		this.directory = directory;
		this.history = history;
	}

	static CheckedContent run(Path root, Progress progress) throws IOException {
		return new ContentCheck(VocabularyReader.read(root), WordLists.read(root), ContentDirectory.scan(root),
				GitHistory.of(root))
			.run(progress);
	}

	private CheckedContent run(Progress progress) {
		this.findings.addAll(this.vocabulary.findings());
		this.findings.addAll(this.lists.findings());
		this.findings.addAll(this.directory.findings());
		MetadataReader metadata = new MetadataReader(this.vocabulary, this.directory, this.history);
		try (PdfParser pdf = new PdfParser(metadata); progress) {
			List<ContentParser> parsers = List.of(new MarkdownParser(metadata, this.directory), pdf);
			Set<String> misplaced = misplaced();
			progress.start(this.directory.files().size());
			for (ContentFile file : this.directory.files()) {
				parse(file, parsers, misplaced.contains(file.name()));
				progress.step();
			}
		}
		this.findings.addAll(CoursePages.check(this.resources));
		this.findings.sort(Comparator.comparing(Finding::place));
		List<ResourceDocument> vocabulary = this.vocabulary.documents();
		LearntWords words = LearntWords.of(this.lists, vocabulary, this.resources);
		List<ResourceDocument> stamped = words.resources().stream().map(Fingerprint::stamp).toList();
		List<ResourceDocument> withWords = Stream.concat(vocabulary.stream(), Stream.of(words.wordbook()))
			.map(Fingerprint::stamp)
			.toList();
		return new CheckedContent(this.directory.candidates(), withWords, stamped, this.rejected, this.findings);
	}

	private void parse(ContentFile file, List<ContentParser> parsers, boolean misplaced) {
		try {
			Parsed parsed = parser(file, parsers).parse(file);
			this.findings.addAll(parsed.warnings());
			if (misplaced) {
				this.rejected.add(file.id());
			}
			else {
				this.resources.add(parsed.document().with(this.history.of(file)));
				this.findings.addAll(Deadlines.check(file, parsed.document(), Instant.now()));
			}
		}
		catch (Rejection ex) {
			reject(file, ex.findings());
		}
		catch (IOException ex) {
			reject(file, List.of(Finding.error(file.start(), "kan-ikke-leses",
					"Filen kan ikke leses. Se om den finnes og om du har lov til å lese den.")));
		}
	}

	private void reject(ContentFile file, List<Finding> reasons) {
		this.rejected.add(file.id());
		this.findings.addAll(reasons);
	}

	private static ContentParser parser(ContentFile file, List<ContentParser> parsers) {
		return parsers.stream().filter((parser) -> parser.supports(file)).findFirst().orElseThrow();
	}

	/**
	 * Files whose very place is wrong: parsed all the same, so that an editor hears of
	 * everything at once.
	 */
	private Set<String> misplaced() {
		Set<String> names = new LinkedHashSet<>();
		this.directory.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.forEach((finding) -> names.add(finding.place().file()));
		return names;
	}

}
