package no.ressursbank.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTests {

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false,
			value = { "mob\u00ADbing,mobbing", "mob\u200Bbing,mobbing", "\uFEFFmobbing,mobbing",
					"PPT\u2010veileder,PPT-veileder", "PPT\u2011veileder,PPT-veileder", "1\u20132,1-2",
					"skole\u00A0barn,skole barn", "10\u202F000,10 000", "\uFB01n,fin", "\uFB02ink,flink",
					"\uFF21\uFF11,A1", "la\u030Aste,låste", "o\u0308l,öl", "e\u0301n,én",
					"\uD83D\uDE00 hei,\uD83D\uDE00 hei", "h\u00AD\u00ADei,hei", "½ m²,½ m²" })
	void whatReadersTakeAsTheSameIsWrittenTheSame(String text, String normalised) {
		assertThat(Normaliser.normalise(text)).isEqualTo(normalised);
	}

	@Test
	void nothingToDoGivesTheSameInstance() {
		String text = "Å være på skolen – nei, på æren".replace('–', '-');
		assertThat(Normaliser.normalise(text)).isSameAs(text);
	}

	@Test
	void editsTellWhatTheyReplace() {
		assertThat(Normaliser.edits("a\u00ADo\u0308 \uFB01")).containsExactly(new Edit(1, 2, ""), new Edit(2, 4, "ö"),
				new Edit(5, 6, "fi"));
	}

	@Test
	void halfASurrogatePairIsLeftAlone() {
		assertThat(Normaliser.normalise("a\uD83D")).isEqualTo("a\uD83D");
	}

}
