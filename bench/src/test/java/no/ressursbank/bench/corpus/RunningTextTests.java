package no.ressursbank.bench.corpus;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunningTextTests {

	private final List<Page> pages = List.of(new Page("a", "nb", "Tittel", "Ro i klassen. Ro på 1. trinn!", ""),
			new Page("b", "nn", "Tittel", "Å gå ut", ""));

	@Test
	void isEveryWordInItsOrder() {
		assertThat(RunningText.words(this.pages)).containsExactly("ro", "i", "klassen", "ro", "på", "1", "trinn", "å",
				"gå", "ut");
	}

	@Test
	void canLeaveOutShortWordsAndNumbers() {
		assertThat(RunningText.words(this.pages, 5)).containsExactly("klassen", "trinn");
	}

}
