package no.ressursbank.ingest.resource;

import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesTests {

	@ParameterizedTest
	@CsvSource({ "0,PT1M", "250,PT1M", "350,PT2M", "2000,PT10M" })
	void aTextTakesAMinuteForTwoHundredWords(int words, String time) {
		List<Passage> halves = Stream.of(words / 2, words - words / 2)
			.map((half) -> new Passage("Overskrift", "ord ".repeat(half), null, null))
			.toList();
		assertThat(Minutes.toRead(halves)).isEqualTo(time);
	}

}
