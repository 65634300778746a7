package no.ressursbank.language;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NorwegianTermsTests {

	@ParameterizedTest
	@CsvSource({ "LÆRERNE, lærer", "laering, læring", "LAERING, læring", "la\u0308ring, læring",
			"lär\u00ADarane, lærer", "foresatte, FØRESETTE", "idéen, ide", "Aasane, åsene",
			"sjoelvskading, selvskading" })
	void spellingsOfAWordMeet(String one, String other) {
		assertThat(NorwegianTerms.root(one)).isEqualTo(NorwegianTerms.root(other));
	}

	@Test
	void threadsGetTheSameTerms() throws IOException {
		List<String> words = GoldList.lines("paradigms-nn.txt").stream().flatMap(List::stream).toList();
		List<String> alone = words.stream().map(NorwegianTerms::root).toList();
		assertThat(IntStream.range(0, 64).parallel().mapToObj((i) -> words.stream().map(NorwegianTerms::root).toList()))
			.allMatch(alone::equals);
	}

}
