package no.ressursbank.language;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LixTests {

	@Test
	void countsWordsPerSentenceAndLongWordsInAHundred() {
		assertThat(Lix.of(List.of("Ti ord i en setning er ikke mye her nå. ".repeat(5)))).contains(20);
		assertThat(Lix.of(List.of("Skolemiljøet blir bedre når voksne ser det. ".repeat(8)))).contains(21);
	}

	@Test
	void aStopAfterAnAbbreviationOrInANumberEndsNoSentence() {
		String plain = "Skolen gjør mye i saken etter punkt to. ".repeat(6);
		String marked = "Skolen gjør bl.a. mye i saken etter Nr. 2.5. ".repeat(6);
		assertThat(Lix.of(List.of(plain))).contains(8);
		assertThat(Lix.of(List.of(marked))).contains(9);
	}

	@Test
	void readsALineAsASentence() {
		assertThat(Lix.of(List.of("en to tre fire\n".repeat(10)))).contains(4);
	}

	@Test
	void saysNothingOfFewWords() {
		assertThat(Lix.of(List.of("Bare noen få ord."))).isEmpty();
	}

}
