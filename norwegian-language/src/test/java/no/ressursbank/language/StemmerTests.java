package no.ressursbank.language;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemmerTests {

	@ParameterizedTest
	@CsvSource({ "apart.txt, 70, 100", "apart-held-out.txt, 65, 97" })
	void differentWordsStayApart(String list, int atLeast, double percent) throws IOException {
		List<List<String>> pairs = GoldList.lines(list);
		assertThat(pairs).hasSizeGreaterThanOrEqualTo(atLeast);
		long apart = pairs.stream()
			.filter((pair) -> !NorwegianTerms.root(pair.get(0)).equals(NorwegianTerms.root(pair.get(1))))
			.count();
		assertThat(100.0 * apart / pairs.size()).isGreaterThanOrEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "voldta, vold", "skolering, skole", "sinne, sin", "innleggelse, innlegg", "plante, plan",
			"trøst, tross", "kaste, kasse", "oppdragelse, oppdrag", "ferdigheter, ferdige", "klær, klar" })
	void whatTheRulesWouldTakeForAnotherWordIsListed(String word, String other) {
		assertThat(NorwegianTerms.root(word)).isNotEqualTo(NorwegianTerms.root(other));
	}

	@ParameterizedTest
	@CsvSource({ "mål, mal", "møtet, moten", "løver, loven", "høsten, hoster", "måke, mak", "råd, rader",
			"løftet, loftet", "være, vare", "spørre, spor", "øyet, øya" })
	void shortWordsStayApartEvenWhenFolded(String word, String other) {
		assertThat(NorwegianTerms.root(word)).isNotEqualTo(NorwegianTerms.root(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "aktivitet aktiviteten aktiviteter", "agenda agendaen agendaer agendaene",
			"karakter karakteren karakterer", "programmerer programmereren programmererne", "sulten sultent sultne",
			"post posten poster", "bety betyr betydde", "gi gir ga gitt" })
	void formsOfWholeClassesMeet(String forms) {
		assertThat(Stream.of(forms.split(" ")).map(NorwegianTerms::root).distinct()).hasSize(1);
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
