package no.ressursbank.ingest.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "Å løse konflikter i skolegården,a-lose-konflikter-i-skolegarden", "Særskilte behov,saerskilte-behov",
			"NOARK 5 v 5,noark-5-v-5", "Hva sier jeg?,hva-sier-jeg", "--,''", "Sámi oahppit,sami-oahppit" })
	void keepsNorwegianLettersReadable(String text, String slug) {
		assertThat(Slug.of(text)).isEqualTo(slug);
	}

	@Test
	void treatsDecomposedLettersLikeComposedOnes() {
		assertThat(Slug.of("A\u030Ase")).isEqualTo("ase");
	}

}
