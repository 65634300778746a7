package no.ressursbank.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellerTests {

	private static final Speller SPELLER = Speller
		.of(Map.ofEntries(Map.entry("læringsmiljø", 40), Map.entry("læringsmiljøet", 12), Map.entry("støtte", 90),
				Map.entry("stemte", 300), Map.entry("skole", 400), Map.entry("skoler", 80), Map.entry("mobbing", 60),
				Map.entry("mobbinga", 2), Map.entry("lærer", 70), Map.entry("lager", 30), Map.entry("trivsel", 25),
				Map.entry("friminutt", 15), Map.entry("før", 200), Map.entry("får", 150), Map.entry("fri", 20),
				Map.entry("leke", 20), Map.entry("lese", 25), Map.entry("måte", 50), Map.entry("mate", 5)));

	@Test
	void aKnownWordNeedsNoCorrection() {
		assertThat(SPELLER.knows("Læringsmiljø")).isTrue();
		assertThat(SPELLER.knows("la\u030Aringsmiljø")).isFalse();
		assertThat(SPELLER.corrections("LÆRINGSMILJØ", 5)).isEmpty();
		assertThat(SPELLER.corrections("mobbing\u00AD", 5)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "laeringsmiljo, læringsmiljø", "LARINGSMILJOE, læringsmiljø", "stoette, støtte", "störte, støtte",
			"laerer, lærer", "for, før", "maate, måte" })
	void lettersWrittenOtherwiseLeadToTheWord(String typed, String meant) {
		assertThat(SPELLER.corrections(typed, 1)).extracting(Correction::word).containsExactly(meant);
	}

	@Test
	void spellingsThatFoldAlikeComeFirstWithoutDistance() {
		assertThat(SPELLER.corrections("laeringsmiljo", 5)).containsExactly(new Correction("læringsmiljø", 0, 40),
				new Correction("læringsmiljøet", 2, 12));
		assertThat(SPELLER.corrections("for", 5)).containsExactly(new Correction("før", 0, 200));
		assertThat(SPELLER.corrections("måte", 5)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "mobing, mobbing", "mobbbing, mobbing", "mobbign, mobbing", "nobbing, mobbing", "trivesl, trivsel",
			"frimitutt, friminutt", "friminnut, friminutt", "skloe, skole", "skoole, skole" })
	void slipsLeadToTheWord(String typed, String meant) {
		assertThat(SPELLER.corrections(typed, 1)).extracting(Correction::word).containsExactly(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "f", "fry", "lrse1", "tvirlse", "drimitutt", "§", "2026", "foreldremøte" })
	void whatIsTooFarFromEveryWordStays(String typed) {
		assertThat(SPELLER.corrections(typed, 5)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "stette, støtte", "leje, leke", "lærar, lærer", "miljg, miljø", "klase, klasse", "sinnt, sint" })
	void aSlipOutweighsSomeWordsThatAreMoreFrequent(String typed, String meant) {
		Speller speller = Speller.of(Map.ofEntries(Map.entry("støtte", 90), Map.entry("stemte", 300),
				Map.entry("leke", 40), Map.entry("leve", 60), Map.entry("lærer", 100), Map.entry("lagar", 150),
				Map.entry("miljø", 50), Map.entry("milja", 90), Map.entry("klasse", 40), Map.entry("klare", 60),
				Map.entry("sint", 40), Map.entry("sinna", 60)));
		assertThat(speller.corrections(typed, 1)).extracting(Correction::word).containsExactly(meant);
	}

	@Test
	void equallyLikelyWordsComeByCount() {
		Speller speller = Speller.of(Map.of("tale", 10, "tape", 30, "tabe", 20));
		assertThat(speller.corrections("tate", 5)).extracting(Correction::word).containsExactly("tape", "tabe", "tale");
		assertThat(speller.corrections("tate", 2)).hasSize(2);
		assertThat(speller.corrections("tate", 0)).isEmpty();
	}

	@Test
	void wordsThatFoldAlikeComeByCountUnlessANorwegianLetterWasTyped() {
		Speller speller = Speller.of(Map.of("hår", 10, "hær", 30, "håre", 5, "hære", 20));
		assertThat(speller.corrections("har", 5)).extracting(Correction::word).containsExactly("hær", "hår");
		assertThat(speller.corrections("hare", 2)).extracting(Correction::word).containsExactly("hære", "håre");
	}

	@Test
	void aPastedTextIsNoWord() {
		assertThat(SPELLER.corrections("skole".repeat(1000), 5)).isEmpty();
	}

	@Test
	void aSpellerWithoutFormsKnowsNothing() {
		Speller speller = Speller.of(Map.of());
		assertThat(speller.knows("skole")).isFalse();
		assertThat(speller.corrections("skole", 5)).isEqualTo(List.of());
	}

}
