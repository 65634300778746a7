package no.ressursbank.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SynonymGroupTests {

	@Test
	void aLineNamesTypeWeightAndTerms() {
		assertThat(SynonymGroup.parse("beslektet 0.45: mobbing, å bli holdt utenfor"))
			.isEqualTo(new SynonymGroup(SynonymType.RELATED, .45, List.of("mobbing", "å bli holdt utenfor")));
	}

	@ParameterizedTest
	@CsvSource({ "lik, EQUAL, .8", "forkortelse, ABBREVIATION, .8", "nynorsk, NYNORSK, .9", "beslektet, RELATED, .3" })
	void aLineWithoutWeightHasThatOfItsType(String code, SynonymType type, double weight) {
		assertThat(SynonymGroup.parse(code + ": vondt, leit"))
			.isEqualTo(new SynonymGroup(type, weight, List.of("vondt", "leit")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "  lik 0.7 :  PPT ,PP-tjenesten  ", "lik .7: PPT,\u00A0PP\u2010tjenesten",
			"\uFEFFlik  0.70: PPT, PP-tjenesten" })
	void spacesAndKindsOfHyphenMakeNoDifference(String line) {
		assertThat(SynonymGroup.parse(line))
			.isEqualTo(new SynonymGroup(SynonymType.EQUAL, .7, List.of("PPT", "PP-tjenesten")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lik: rektor, skoleleder", "beslektet 0.00004: klasse, trinn, gruppe",
			"forkortelse 1: § 9 A, kapittel 12: skolemiljø", "nynorsk 0.1: kjensler, følelser",
			"lik 0.3333333333333333: leksehjelp, hjelp med lekser" })
	void writtenGroupsAreReadBackAlike(String line) {
		SynonymGroup group = SynonymGroup.parse(line);
		assertThat(SynonymGroup.parse(group.line())).isEqualTo(group);
	}

	@ParameterizedTest
	@EnumSource
	void theUsualWeightIsNotWritten(SynonymType type) {
		SynonymGroup group = new SynonymGroup(type, type.weight(), List.of("savn", "sorg"));
		assertThat(group.line()).isEqualTo(type.code() + ": savn, sorg");
		assertThat(new SynonymGroup(type, 1, group.terms()).line()).isEqualTo(type.code() + " 1.0: savn, sorg");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			foresatte, foreldre        | mangler kolon
			''                         | mangler kolon
			synonym: trist, lei seg    | Ukjent type «synonym»
			': trist, lei seg'         | Ukjent type «»
			Lik: trist, lei seg        | lik, forkortelse, nynorsk eller beslektet
			lik 0,5: trist, lei seg    | «0,5» er ingen vekt
			lik tung: trist, lei seg   | «tung» er ingen vekt
			lik 0.5 0.6: trist, glad   | «0.5 0.6» er ingen vekt
			lik 1.5: trist, lei seg    | høyst 1, men er 1.5
			lik 0.0: trist, lei seg    | større enn 0
			lik: trist                 | minst to ord
			lik: trist, , lei seg      | komma uten ord
			lik: trist, lei seg,       | komma uten ord
			lik: trist, §              | «§» har hverken bokstaver eller sifre
			lik: trist, Trist          | «Trist» står to ganger
			lik: trist, lei seg # nb   | «lei seg # nb» har #
			""")
	void aMalformedLineSaysWhatIsWrong(String line, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> SynonymGroup.parse(line)).withMessageContaining(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "lei, trist", "lei  trist", " lei", "lei\ntrist" })
	void aTermThatNoLineCouldHoldIsRefused(String term) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SynonymGroup(SynonymType.EQUAL, .8, List.of(term, "nedfor")))
			.withMessageContaining(term);
	}

}
