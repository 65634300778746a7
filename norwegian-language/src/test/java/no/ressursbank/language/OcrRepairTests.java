package no.ressursbank.language;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OcrRepairTests {

	private static final OcrRepair REPAIR = OcrRepair.with(Map.ofEntries(Map.entry("støtte", 30), Map.entry("statt", 4),
			Map.entry("læringsmiljø", 12), Map.entry("foreløpige", 5), Map.entry("også", 90), Map.entry("både", 60),
			Map.entry("året", 40), Map.entry("særlig", 25), Map.entry("møtte", 20), Map.entry("vært", 70),
			Map.entry("vart", 1), Map.entry("være", 80), Map.entry("for", 300), Map.entry("før", 200),
			Map.entry("håper", 15), Map.entry("høper", 2), Map.entry("måle", 10), Map.entry("møle", 3),
			Map.entry("mæle", 40), Map.entry("bønner", 20), Map.entry("bånner", 5), Map.entry("høring", 6),
			Map.entry("håring", 1), Map.entry("øvrig", 9), Map.entry("på", 500), Map.entry("mål", 50)));

	private static final String SENTENCE = "Barna leker ute i alle friminutt, og de voksne ser til at ingen er alene. ";

	@ParameterizedTest
	@CsvSource({ "statte, støtte", "st@tte, støtte", "st6tte, støtte", "st0tte, støtte", "stgtte, støtte",
			"leeringsmiljg, læringsmiljø", "lzeringsmiljo, læringsmiljø", "l2ringsmiljø, læringsmiljø",
			"laeringsmiljoe, læringsmiljø", "ogsd, også", "ogs4, også", "dret, året", "szerlig, særlig",
			"forel@pige, foreløpige", "@vrig, øvrig", "veert, vært" })
	void aMisreadWordIsRepaired(String seen, String meant) {
		assertThat(REPAIR.repair("Det er " + seen + ", sier de.")).isEqualTo("Det er " + meant + ", sier de.");
	}

	@ParameterizedTest
	@CsvSource({ "Bade i skolen, Både i skolen", "Slik. Bade her, Slik. Både her", "FOREL@PIGE FUNN, FORELØPIGE FUNN",
			"OM LAERINGSMILJ@ OG STATTE, OM LÆRINGSMILJØ OG STØTTE", "«Ogsa der», «Også der»",
			"et LaeringsMiljo, et LaeringsMiljo" })
	void capitalsAreKept(String seen, String meant) {
		assertThat(REPAIR.repair(seen)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Da sa Mette det", "vi så Mette. Mette smilte", "Mette Nordlie, rektor", "Mette\nNordlie" })
	void namesStay(String text) {
		assertThat(REPAIR.repair(text)).isSameAs(text);
	}

	@Test
	void aCapitalAfterALineBreakInsideASentenceMayBeAName() {
		assertThat(REPAIR.repair("sammen med\nMette i går")).isEqualTo("sammen med\nMette i går");
		assertThat(REPAIR.repair("Om skolen\n\nBade her")).isEqualTo("Om skolen\n\nBåde her");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vart", "4206", "fgr", "pa", "ukjentord", "for", "www.statte.no/ogsa",
			"https://veere.no/ogsa", "ogsa@statte.no", "aeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeaeae" })
	void whatIsKnownOrShortOrAnAddressOrANumberStays(String word) {
		assertThat(REPAIR.repair("ja " + word + " nei")).isEqualTo("ja " + word + " nei");
	}

	@ParameterizedTest
	@CsvSource({ "haper, håper", "bonner, bønner", "bannar, bannar", "banner, banner", "male, male", "haring, høring" })
	void aReadingMustBeFrequentAndClearlyTheMostFrequent(String seen, String read) {
		assertThat(REPAIR.repair("å " + seen + " nå")).isEqualTo("å " + read + " nå");
	}

	@Test
	void everythingBetweenWordsIsKept() {
		assertThat(REPAIR.repair("\tI dret 2026 -- (bade\u00A0statte…)\r\n* ogsa!"))
			.isEqualTo("\tI året 2026 -- (både\u00A0støtte…)\r\n* også!");
	}

	@Test
	void aLongTextWithoutNorwegianLettersIsDamaged() {
		assertThat(OcrRepair.isDamaged(SENTENCE.repeat(9))).isTrue();
		assertThat(OcrRepair.isDamaged(SENTENCE.repeat(9) + "Én ÆØÅ")).isFalse();
		assertThat(OcrRepair.isDamaged(SENTENCE.repeat(9) + "a\u030Aa\u030Aa\u030A")).isFalse();
		assertThat(OcrRepair.isDamaged(SENTENCE.repeat(9) + "på")).isTrue();
	}

	@Test
	void aShortTextSaysNothing() {
		assertThat(OcrRepair.isDamaged(SENTENCE.repeat(8))).isFalse();
		assertThat(OcrRepair.isDamaged("")).isFalse();
	}

}
