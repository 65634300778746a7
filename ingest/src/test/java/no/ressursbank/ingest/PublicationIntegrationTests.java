package no.ressursbank.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.WriterLock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@WithBackends
class PublicationIntegrationTests {

	private static final PublishOptions CAREFUL = new PublishOptions(false, false);

	private static final PublishOptions FULL = new PublishOptions(true, false);

	private static ElasticsearchConnection connection;

	private static ElasticsearchOperations operations;

	@TempDir
	Path root;

	private ContentFolder content;

	private ResourceIndex index;

	@BeforeAll
	static void connect() {
		connection = ElasticsearchConnection.to(Backends.elasticsearch());
		operations = connection.operations();
	}

	@AfterAll
	static void disconnect() {
		connection.close();
	}

	@BeforeEach
	void publishTenArticles() {
		operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-*"))
			.getInformation()
			.forEach((found) -> operations.indexOps(IndexCoordinates.of(found.getName())).delete());
		this.index = new ResourceIndex(operations);
		this.content = new ContentFolder(this.root).articles(10);
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.PUBLISHED);
	}

	@Test
	void tellsWhatIsNewChangedAndGone() throws Exception {
		this.content.article("artikkel-1", "Endret.\n").article("ny", "Ny.\n");
		Files.delete(this.root.resolve("articles/artikkel-2.md"));
		assertThat(publish(CAREFUL).changes()).isEqualTo(new Changes(1, 1, 10, 1, 0));
	}

	@Test
	void writesNothingWhenNothingChangedUnlessAsked() {
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.UNCHANGED);
		assertThat(publish(FULL).state()).isEqualTo(PublishResult.State.PUBLISHED);
	}

	@Test
	void keepsThePublishedVersionOfABrokenFile() {
		this.content.write("articles/artikkel-1.md", "---\ntitel: x\n---\n").article("ny", "Ny.\n");
		PublishResult result = publish(CAREFUL);
		assertThat(result.changes()).isEqualTo(new Changes(1, 0, 12, 0, 1));
		assertThat(this.index.find("artikkel-1").map(ResourceDocument::title)).contains("Tittel artikkel-1");
	}

	@Test
	void touchesNothingWhenTheFolderHasShrunk() throws Exception {
		for (int i = 1; i <= 3; i++) {
			Files.delete(this.root.resolve("articles/artikkel-" + i + ".md"));
		}
		PublishResult result = publish(CAREFUL);
		assertThat(result.state()).isEqualTo(PublishResult.State.STOPPED);
		assertThat(result.reason()).contains("Bare 7", "10 er publisert", "--force");
		assertThat(this.index.find("artikkel-1")).isPresent();
		assertThat(publish(new PublishOptions(false, true)).state()).isEqualTo(PublishResult.State.PUBLISHED);
		assertThat(this.index.find("artikkel-1")).isEmpty();
	}

	@Test
	void touchesNothingWhenSomethingBlocks() {
		this.content.write("themes.yml", "- title: uten id\n").article("ny", "Ny.\n");
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.STOPPED);
		assertThat(this.index.find("ny")).isEmpty();
	}

	@Test
	void readersNeverSeeAnIndexThatIsMissingOrHalf() {
		AtomicBoolean done = new AtomicBoolean();
		CompletableFuture<Long> fewest = CompletableFuture.supplyAsync(() -> {
			long least = Long.MAX_VALUE;
			while (!done.get()) {
				least = Math.min(least,
						operations.count(operations.matchAllQuery(), IndexCoordinates.of(ResourceIndex.ALIAS)));
			}
			return least;
		});
		for (int i = 0; i < 5; i++) {
			publish(FULL);
		}
		done.set(true);
		// Ten articles, two themes, the words and the beginning of the log.
		assertThat(fewest).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(14L);
	}

	@Test
	void publishesFromTheCommandLine() {
		this.content.article("ny", "Ny.\n");
		assertThat(publishFromTheCommandLine()).isZero();
		assertThat(this.index.find("ny")).isPresent();
	}

	@Test
	void changesTheLiveIndexInPlaceWhenWordsStayDivided() throws Exception {
		Edition before = edition();
		this.content.article("artikkel-1", "Endret tekst.\n").article("ny", "Ny tekst.\n");
		Files.delete(this.root.resolve("articles/artikkel-2.md"));
		assertThat(publish(CAREFUL).changes()).isEqualTo(new Changes(1, 1, 10, 1, 0));
		assertThat(edition().indexName()).isEqualTo(before.indexName());
		assertThat(edition().version()).isNotEqualTo(before.version());
		assertThat(this.index.find("artikkel-1").orElseThrow().html()).contains("Endret tekst");
		assertThat(this.index.find("artikkel-2")).isEmpty();
		assertThat(this.index.find("ny")).isPresent();
		assertThat(this.index.wordbook(before.indexName()).forms()).contains("endret 1");
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.UNCHANGED);
	}

	@Test
	void holdsTheSameAfterAChangeInPlaceAsAfterAFullBuild() {
		this.content.article("artikkel-1", "Endret tekst.\n").article("ny", "Ny tekst.\n");
		publish(CAREFUL);
		String inPlace = edition().version();
		publish(FULL);
		assertThat(edition().version()).isEqualTo(inPlace);
	}

	@Test
	void buildsANewIndexWhenANewRootDividesAWordOtherwise() {
		Edition before = edition();
		this.content.article("ny", "Blorg, blorg, blorg og blorgmøte.\n");
		publish(CAREFUL);
		assertThat(edition().indexName()).isNotEqualTo(before.indexName());
		assertThat(this.index.wordbook(edition().indexName()).roots()).contains("blorg 3");
	}

	@Test
	void buildsANewIndexForAnotherListOfCompoundsAndNoneForSynonyms() {
		Edition before = edition();
		this.content.write("synonyms.txt", "lik: foresatte, foreldre\n");
		assertThat(publish(CAREFUL).state()).isEqualTo(PublishResult.State.PUBLISHED);
		assertThat(edition().indexName()).isEqualTo(before.indexName());
		assertThat(this.index.wordbook(before.indexName()).synonyms()).hasSize(1);
		this.content.write("compounds.txt", "barne+samtale\n");
		publish(CAREFUL);
		assertThat(edition().indexName()).isNotEqualTo(before.indexName());
	}

	@Test
	void readersSeeAChangeInPlaceWholeOrNotAtAll() {
		AtomicBoolean done = new AtomicBoolean();
		CompletableFuture<Set<Set<String>>> seen = CompletableFuture.supplyAsync(() -> {
			Set<Set<String>> editions = new HashSet<>();
			while (!done.get()) {
				editions.add(new TreeSet<>(this.index.live("").orElseThrow().fingerprints().values()));
			}
			return editions;
		});
		Set<Set<String>> published = new HashSet<>(
				Set.of(new TreeSet<>(this.index.live("").orElseThrow().fingerprints().values())));
		for (int round = 0; round < 5; round++) {
			for (int i = 1; i <= 10; i++) {
				this.content.article("artikkel-" + i, "Runde " + round + ".\n");
			}
			publish(CAREFUL);
			published.add(new TreeSet<>(this.index.live("").orElseThrow().fingerprints().values()));
		}
		done.set(true);
		assertThat(seen).succeedsWithin(Duration.ofSeconds(10))
			.satisfies((editions) -> assertThat(published).containsAll(editions));
	}

	@Test
	void waitsForAnotherPublicationOrGivesUpAtOnce() throws Exception {
		this.content.article("ny", "Ny.\n");
		CompletableFuture<Integer> waiting;
		try (WriterLock other = WriterLock.queue(operations).tryTake().orElseThrow()) {
			assertThat(publishFromTheCommandLine("--no-wait")).isEqualTo(ExitCode.USAGE);
			waiting = CompletableFuture.supplyAsync(this::publishFromTheCommandLine);
			// Longer than it takes to look whether it is our turn.
			assertThat(waiting).failsWithin(Duration.ofSeconds(2));
			other.confirm();
		}
		assertThat(waiting).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(ExitCode.OK);
		assertThat(this.index.find("ny")).isPresent();
	}

	@Test
	void publishesNothingWithoutTheLock() {
		this.content.article("ny", "Ny.\n");
		ResourceIndex fenced = new ResourceIndex(operations, () -> {
			throw new IllegalStateException("lost");
		});
		Publication publication = new Publication(fenced, ContentFolder.silent());
		for (PublishOptions options : List.of(CAREFUL, FULL)) {
			assertThatIllegalStateException().isThrownBy(() -> publication.publish(this.content.check(), options));
			assertThat(this.index.find("ny")).isEmpty();
		}
	}

	private int publishFromTheCommandLine(String... options) {
		List<String> arguments = new ArrayList<>(List.of("publish", "--content", this.root.toString(),
				"--elasticsearch", Backends.elasticsearch().toString()));
		arguments.addAll(List.of(options));
		return Ingest.run(arguments.toArray(String[]::new));
	}

	private Edition edition() {
		return this.index.edition().orElseThrow();
	}

	private PublishResult publish(PublishOptions options) {
		return new Publication(this.index, ContentFolder.silent()).publish(this.content.check(), options);
	}

}
