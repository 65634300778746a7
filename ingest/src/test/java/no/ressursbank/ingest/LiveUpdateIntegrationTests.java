package no.ressursbank.ingest;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.Revision;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
class LiveUpdateIntegrationTests extends TenPublishedArticles {

	@Test
	void countsTheChangesOfADocumentAndRemembersWhatIsGone() throws Exception {
		int first = revision("artikkel-1").sequence();
		this.content.article("artikkel-1", "Endret.\n");
		Files.delete(this.root.resolve("articles/artikkel-2.md"));
		publish(CAREFUL);
		assertThat(revision("artikkel-1").sequence()).isGreaterThan(first);
		assertThat(revision("artikkel-3").publication()).isLessThan(revision("artikkel-1").publication());
		assertThat(revision("change:article:artikkel-2").removed()).isTrue();
		assertThat(publish(FULL).changes()).isEqualTo(new Changes(0, 0, 11, 0, 0));
		assertThat(revision("change:article:artikkel-2").publication()).isEqualTo(revision("artikkel-1").publication());
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
	void aTextIsFoundByTheWordsOfTheOnesBesideItAndHasNotChangedForThat() {
		related("artikkel-2", "bestille tolk");
		publish(CAREFUL);
		Revision before = revision("artikkel-1");
		assertThat(this.index.find("artikkel-1").orElseThrow().neighbours()).contains("bestille tolk");
		related("artikkel-2", "telefontolk");
		assertThat(publish(CAREFUL).changes()).isEqualTo(new Changes(0, 1, 11, 0, 0));
		assertThat(this.index.find("artikkel-1").orElseThrow().neighbours()).contains("telefontolk");
		assertThat(revision("artikkel-1")).isEqualTo(before);
	}

	private void related(String name, String keyword) {
		this.content.write("articles/" + name + ".md", "---\n" + ContentFolder.fields("Tittel " + name) + "keywords: ["
				+ keyword + "]\nrelated: [artikkel-1]\n---\nTekst.\n");
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

}
