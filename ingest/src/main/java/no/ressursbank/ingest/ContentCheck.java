package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.cache.Summary;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.Reference;
import no.ressursbank.ingest.source.RedirectsFile;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.ingest.words.TextWords;
import no.ressursbank.ingest.words.WordCount;
import no.ressursbank.ingest.words.WordLists;
import no.ressursbank.resourceindex.Fingerprint;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads, parses and checks a content folder. A file that cannot be published is a finding
 * and never stops the others.
 */
final class ContentCheck {

	private final Vocabulary vocabulary;

	private final WordLists lists;

	private final ContentDirectory directory;

	private final RedirectsFile redirects;

	private final ParseCache cache;

	private final FileOutcomes files;

	private ContentCheck(Path root, ParseCache cache, @Nullable Path store) throws IOException {
		// Git is as long about it as all of this together.
		CompletableFuture<GitHistory> history = CompletableFuture.supplyAsync(() -> GitHistory.of(root));
		this.vocabulary = VocabularyReader.read(root);
		this.lists = WordLists.read(root);
		this.directory = ContentDirectory.scan(root);
		this.redirects = RedirectsFile.read(root, this.directory);
		this.cache = cache;
		this.files = new FileOutcomes(this.directory, this.vocabulary, history.join(), misplaced(this.directory), cache,
				store);
	}

	/**
	 * Checks a folder.
	 * @param cache must stay open while the content is used
	 * @param store folder for the files that readers may fetch; null to store none
	 */
	static CheckedContent run(Path root, ParseCache cache, @Nullable Path store, Progress progress) throws IOException {
		return new ContentCheck(root, cache, store).run(progress);
	}

	private CheckedContent run(Progress progress) throws IOException {
		List<Outcome> outcomes = outcomes(progress);
		Map<String, Integer> forms = new TextTotals(this.cache, this.files).of(this.directory.files(), outcomes);
		this.cache.write(new Summary(byName(outcomes), forms));
		List<ResourceDocument> vocabulary = Stream
			.concat(this.vocabulary.documents().stream(), this.redirects.documents().stream())
			.map(Fingerprint::stamp)
			.toList();
		WordCount words = new WordCount(forms);
		vocabulary.forEach((document) -> words.add(TextWords.of(document)));
		LearntWords learnt = new LearntWords(this.lists, words.forms());
		Set<String> rejected = outcomes.stream()
			.filter((outcome) -> !outcome.isPublishable())
			.map(Outcome::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Resources resources = new FinishedTexts(this.files, this.directory.files(), outcomes, learnt.forms())
			.resources();
		return new CheckedContent(this.directory.candidates(), vocabulary, resources, rejected, learnt, users(outcomes),
				findings(outcomes, resources));
	}

	/** What each file hangs on, by its name. */
	private Map<String, Set<Reference>> users(List<Outcome> outcomes) {
		Map<String, Set<Reference>> users = new LinkedHashMap<>();
		for (int i = 0; i < outcomes.size(); i++) {
			users.put(this.directory.files().get(i).name(), outcomes.get(i).references());
		}
		return users;
	}

	private List<Outcome> outcomes(Progress progress) {
		List<ContentFile> all = this.directory.files();
		Outcome[] outcomes = new Outcome[all.size()];
		try (progress) {
			progress.start("Leser innhold", all.size());
			Workers.run(all.size(), this.files::parsers, (parsers, piece) -> {
				outcomes[piece] = this.files.of(all.get(piece), parsers);
				progress.step();
			});
		}
		return List.of(outcomes);
	}

	private Map<String, Outcome> byName(List<Outcome> outcomes) {
		Map<String, Outcome> byName = new LinkedHashMap<>();
		for (int i = 0; i < outcomes.size(); i++) {
			if (FileOutcomes.isSettled(outcomes.get(i))) {
				byName.put(this.directory.files().get(i).name(), outcomes.get(i));
			}
		}
		return byName;
	}

	private List<Finding> findings(List<Outcome> outcomes, Resources resources) {
		List<Finding> findings = new ArrayList<>(this.vocabulary.findings());
		findings.addAll(this.lists.findings());
		findings.addAll(this.redirects.findings());
		findings.addAll(this.directory.findings());
		outcomes.forEach((outcome) -> findings.addAll(outcome.findings()));
		LateFindings late = new LateFindings(resources, outcomes);
		for (int i = 0; i < outcomes.size(); i++) {
			if (outcomes.get(i).isPublishable()) {
				findings.addAll(late.of(this.directory.files().get(i), outcomes.get(i)));
			}
		}
		findings.sort(Comparator.naturalOrder());
		return List.copyOf(findings);
	}

	/** Files whose very place is wrong. */
	private static Set<String> misplaced(ContentDirectory directory) {
		return directory.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.map((finding) -> finding.place().file())
			.collect(Collectors.toSet());
	}

}
