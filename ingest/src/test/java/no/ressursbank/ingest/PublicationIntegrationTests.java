package no.ressursbank.ingest;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.WriterLock;
import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@WithBackends
class PublicationIntegrationTests extends TenPublishedArticles {

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
	void doesNotLetWhatIsUsedVanish() throws Exception {
		this.content.write("articles/bruker.md",
				ContentFolder.frontMatter("Bruker").replace("language:", "related: [artikkel-1]\nlanguage:")
						+ "Tekst.\n");
		publish(CAREFUL);
		Files.delete(this.root.resolve("articles/artikkel-1.md"));
		assertThat(publish(CAREFUL).reason()).contains("«artikkel-1» (av «bruker»)");
		assertThat(this.index.find("artikkel-1")).isPresent();
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

}
