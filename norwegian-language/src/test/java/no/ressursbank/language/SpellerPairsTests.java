package no.ressursbank.language;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellerPairsTests {

	private static final Speller SPELLER = Speller.of(Map.ofEntries(Map.entry("psykisk", 30), Map.entry("psykiske", 20),
			Map.entry("helse", 50), Map.entry("lidelser", 9), Map.entry("foreldre", 80), Map.entry("møte", 40),
			Map.entry("hvordan", 70), Map.entry("snakke", 35), Map.entry("individuell", 12), Map.entry("plan", 33),
			Map.entry("særlige", 14), Map.entry("behov", 60), Map.entry("krenkende", 11), Map.entry("ord", 44),
			Map.entry("atferd", 21), Map.entry("trygg", 50), Map.entry("daglig", 25), Map.entry("livet", 32),
			Map.entry("avhengig", 9), Map.entry("heten", 3), Map.entry("bolig", 8), Map.entry("sosial", 7),
			Map.entry("fysisk", 2), Map.entry("mobbing", 2)));

	@ParameterizedTest
	@CsvSource({ "psykiskhelse, psykisk helse, 30", "Psykiskelidelser, psykiske lidelser, 9",
			"hvordansnakke, hvordan snakke, 35", "individuellplan, individuell plan, 12",
			"saerligebehov, særlige behov, 14", "krenkendeatferd, krenkende atferd, 11" })
	void aSpaceLeftOutIsPutBack(String typed, String pair, int count) {
		assertThat(SPELLER.corrections(typed, 1)).containsExactly(new Correction(pair, 1, count));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "foreldremøte", "trygghelse", "dagliglivet", "avhengigheten", "boligsosial", "krenkendeord" })
	void compoundsAndDerivedWordsStayWhole(String typed) {
		assertThat(SPELLER.corrections(typed, 5)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fysiskhelse", "psykiskmobbing" })
	void wordsSeenOnceOrTwiceMakeNoPair(String typed) {
		assertThat(SPELLER.corrections(typed, 5)).isEmpty();
	}

	@Test
	void aSingleWordAsNearAsThePairIsOfferedBesideIt() {
		Speller speller = Speller.of(Map.of("hvor", 50, "dagen", 20, "hverdagen", 200));
		assertThat(speller.corrections("hvordagen", 5)).extracting(Correction::word)
			.containsExactly("hverdagen", "hvor dagen");
	}

}
