package no.ressursbank.ingest;

import java.nio.file.Path;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.words.LearntWords;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfContentTests {

	@TempDir
	Path root;

	private ContentFolder content;

	@BeforeEach
	void createFolder() {
		this.content = new ContentFolder(this.root);
	}

	@Test
	void countsTheWordsOfTheTexts() {
		this.content.article("a", "Blorgen er her. Blorgen kommer. En blorg!\n");
		assertThat(words().forms()).contains("blorgen 2", "blorg 1");
		assertThat(words().roots()).containsExactly("blorg 3");
	}

	@Test
	void carriesTheListsOfTheEditors() {
		this.content.article("a", "Tekst.\n")
			.write("compounds.txt", "# ord\nbarne+samtale\n\n=kunnskap\n")
			.write("synonyms.txt", "lik: foresatte, foreldre\n")
			.write("suggest-block.txt", "# aldri\nverstord\n");
		assertThat(words().compounds()).containsExactly("=kunnskap", "barne+samtale");
		assertThat(words().synonyms()).containsExactly("lik: foresatte, foreldre");
		assertThat(words().blocked()).containsExactly("verstord");
	}

	@Test
	void aLineThatCannotBeReadIsNamedAndLeftOut() {
		this.content.article("a", "Tekst.\n")
			.write("compounds.txt", "mobbing\nto ord her\n")
			.write("synonyms.txt", "lik: foresatte, foreldre\nulik: svart, hvit\n");
		assertThat(this.content.check().findings()).extracting(Finding::place)
			.extracting(Object::toString)
			.containsExactly("compounds.txt:2:1", "synonyms.txt:2:1");
		assertThat(words().compounds()).containsExactly("mobbing");
		assertThat(words().synonyms()).hasSize(1);
	}

	@Test
	void aScannedTextWithoutNorwegianLettersIsRepairedForSearchingOnly() {
		String whole = "Støtte til læringsmiljøet og støtte på skolen er viktig, og læringsmiljøet trenger støtte. ";
		String damaged = "Statte til leeringsmiljget og statte for elevene er viktig i alle klasser her. ";
		this.content.article("hel", whole.repeat(10) + "\n").article("skannet", damaged.repeat(20) + "\n");
		Passage passage = passage("skannet");
		assertThat(passage.text()).contains("Statte til leeringsmiljget");
		assertThat(passage.repaired()).contains("Støtte til læringsmiljøet og støtte for elevene");
		assertThat(passage("hel").repaired()).isNull();
		assertThat(words().forms()).noneMatch((form) -> form.startsWith("statte "));
	}

	private Passage passage(String id) {
		return this.content.check()
			.resources()
			.stream()
			.filter((resource) -> resource.id().equals(id))
			.map(ResourceDocument::passages)
			.map(List::getFirst)
			.findFirst()
			.orElseThrow();
	}

	private Wordbook words() {
		LearntWords learnt = this.content.check().words();
		return learnt.wordbook(learnt.roots());
	}

}
