package no.ressursbank.bench.report;

import java.util.List;

import no.ressursbank.bench.words.WordSpeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTableTests {

	@Test
	void demandsAMillionWordsOfRunningText() {
		assertThat(table("runningText", 1_000_000, 50)).contains("index analysis, running text", "≥ 1.00 ✓");
		assertThat(table("runningText", 999_999, 50)).contains("≥ 1.00 ✗");
	}

	@Test
	void demandsNothingOfWordsThatAreAllNew() {
		assertThat(table("newWords", 10, 50)).contains("every word new").doesNotContain("≥");
	}

	@Test
	void demandsASmallLexicon() {
		assertThat(table("root", 1, 100)).contains("≤ 100.00 ✓");
		assertThat(table("root", 1, 100.1)).contains("≤ 100.00 ✗");
	}

	private static String table(String name, double speed, double megabytes) {
		return WordTable.of(List.of(new WordSpeed(name, speed, 0)), megabytes);
	}

}
