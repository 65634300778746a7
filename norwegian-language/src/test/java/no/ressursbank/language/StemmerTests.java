package no.ressursbank.language;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemmerTests {

	@Test
	void differentWordsStayApart() throws IOException {
		List<List<String>> pairs = GoldList.lines("apart.txt");
		assertThat(pairs).hasSizeGreaterThanOrEqualTo(60);
		assertThat(pairs).allSatisfy((pair) -> assertThat(NorwegianTerms.root(pair.get(0))).as(pair.toString())
			.isNotEqualTo(NorwegianTerms.root(pair.get(1))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "relasjon relasjoner relasjonen relasjonar relasjonane",
			"lærer læreren lærerne lærar lærarane", "mobbe mobbing mobbet mobbinga", "veilede veiledning veileder",
			"trygg trygghet", "integrere integrering integrasjon", "oppleve opplevelse", "vurdere vurdering" })
	void familiesMeetAtRootLevel(String family) {
		assertThat(Stream.of(family.split(" ")).map(NorwegianTerms::root).distinct()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "mobbe, mobbing", "trygg, trygghet", "oppleve, opplevelse", "vurdere, vurdering" })
	void derivedWordsStayApartAtInflectionLevel(String word, String derived) {
		assertThat(NorwegianTerms.inflection(word)).isNotEqualTo(NorwegianTerms.inflection(derived));
	}

	@ParameterizedTest
	@CsvSource({ "småbarna, smabarn", "skolebarns, skolebarn", "barnemødrene, barnemor", "lærermøtene, larermot",
			"klassevenner, klassevenn", "musikkterapeutens, musikkterapeut" })
	void compoundsInflectLikeTheirLastPart(String word, String term) {
		assertThat(NorwegianTerms.root(word)).isEqualTo(term);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9a", "12", "2024-2025", "v2en", "дети", "学校", "covid-19ene", "" })
	void whatIsNoNorwegianWordStays(String token) {
		assertThat(NorwegianTerms.root(token)).isEqualTo(token);
	}

}
