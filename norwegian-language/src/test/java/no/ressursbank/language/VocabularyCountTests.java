package no.ressursbank.language;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyCountTests {

	private final VocabularyCount count = new VocabularyCount();

	@Test
	void formsAreCountedOverAllTexts() {
		this.count.add("Læreren ser elevene. Elevene ser læreren!");
		this.count.add("ELEVENE leser");
		assertThat(this.count.forms()).isEqualTo(Map.of("læreren", 2, "ser", 2, "elevene", 3, "leser", 1));
	}

	@Test
	void whateverIsNoLetterSeparatesWords() {
		this.count.add("PP-tjenesten, 5.trinn; skole/hjem\u00A0samarbeid «ute»2026inne");
		assertThat(this.count.forms()).containsOnlyKeys("pp", "tjenesten", "trinn", "skole", "hjem", "samarbeid", "ute",
				"inne");
	}

	@Test
	void spellingsAreNormalised() {
		this.count.add("skolega\u030Ard mob\u00ADbing \uFB02ink");
		assertThat(this.count.forms()).containsOnlyKeys("skolegård", "mobbing", "flink");
	}

	@Test
	void singleLettersAndEndlessRunsAreNoWords() {
		this.count.add("i å " + "a".repeat(40) + " " + "b".repeat(41));
		assertThat(this.count.forms()).containsOnlyKeys("a".repeat(40));
	}

	@Test
	void earlierCountsDoNotChange() {
		this.count.add("sorg");
		Map<String, Integer> before = this.count.forms();
		this.count.add("sorg glede");
		assertThat(before).isEqualTo(Map.of("sorg", 1));
	}

}
