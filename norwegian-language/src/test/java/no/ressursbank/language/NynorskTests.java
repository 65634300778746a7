package no.ressursbank.language;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NynorskTests {

	@ParameterizedTest
	@CsvSource({ "nn-nb.txt, 130, 99", "nn-nb-held-out.txt, 75, 95" })
	void bothWrittenFormsHaveTheSameRoot(String list, int atLeast, double percent) throws IOException {
		List<List<String>> pairs = GoldList.lines(list);
		assertThat(pairs).hasSizeGreaterThanOrEqualTo(atLeast);
		long meeting = pairs.stream()
			.filter((pair) -> NorwegianTerms.root(pair.get(0)).equals(NorwegianTerms.root(pair.get(1))))
			.count();
		assertThat(100.0 * meeting / pairs.size()).isGreaterThanOrEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "skule, skole", "grunnskulelærarane, grunnskolelærerane", "heim, hjem", "sjukdom, sykdom",
			"korleis, hvordan", "tryggleik, trygghet", "rettleiing, veiledning", "føresette, foresatte",
			"foeresette, foresatte", "foresette, foresatte", "sjukepleiar, sykepleier", "barneleik, barnelek",
			"rettleiingstime, veiledningstime", "kvardagsspråk, hverdagsspråk", "tenkje, tenke", "byggjer, bygger",
			"synleggjere, synliggjøre", "avverjingsplikt, avvergingsplikt", "spelaren, spilleren",
			"haldningane, holdningane", "ytringsfridom, ytringsfrihet", "sakkunnig, sakkyndig",
			"verdsdel, verdensdel" })
	void morphemesBecomeBokmal(String nynorsk, String bokmal) {
		assertThat(Nynorsk.toBokmal(nynorsk)).isEqualTo(bokmal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "skulle", "skulder", "skulptur", "muskulatur", "handelskultur", "kollega", "fastlege",
			"anlegg", "strekning", "kvartal", "same", "eksamen", "hustru", "skulke", "opplæring", "stadig", "regjering",
			"behandlet", "helsetjeneste", "stortingsvalg", "utvalg", "antall", "hovedstad", "høyre", "gruven",
			"privatnøkkel", "matvarer", "sannsynlig", "biblioteket", "musikkjennskap", "sesong", "menneske" })
	void bokmalThatLooksLikeNynorskStays(String word) {
		assertThat(Nynorsk.toBokmal(word)).isEqualTo(word);
	}

}
