package no.ressursbank.ingest.pdf.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTests {

	@ParameterizedTest
	@CsvSource({ "\uF0B7, •", "\uF0A7, •", "\uF0FC, ✓", "\uF0E0, →", "ﬁ, fi", "ﬄ, ffl", "å, å", "\uE123, ''",
			"\u200B, ''" })
	void writesTheCharactersOfSymbolFontsAndLigaturesInOrdinaryOnes(String drawn, String read) {
		assertThat(Characters.ordinary(drawn)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "\u00A0", "\u202F", "\u2007" })
	void takesEverySpaceForASpace(char space) {
		assertThat(Characters.ordinary(Character.toString(space))).isEqualTo(" ");
	}

}
