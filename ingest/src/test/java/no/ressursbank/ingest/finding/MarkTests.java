package no.ressursbank.ingest.finding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "themes: [mobing, rus] | 10 | mobing", "titel: Feil | 1 | titel",
					"reviewed: \"1.2.2026\" | 11 | \"1.2.2026\"", "😀 æøå [x](borte.md) | 11 | borte.md",
					"[x](https://a.no/b:c) | 5 | https://a.no/b:c", "a: b | 2 | :" })
	void marksTheValueOrNameThatBeginsThere(String line, int column, String marked) {
		assertThat(Mark.in(line, column).text()).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource({ "'',1", "abc,4", "abc,99" })
	void marksNothingAfterTheEnd(String line, int column) {
		assertThat(Mark.in(line, column).text()).isEmpty();
	}

}
