package no.ressursbank.ingest.finding;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	@Test
	void suggestsTheKnownWordThatWasMeant() {
		assertThat(Nearest.question("mobing", List.of("rus", "mobbing", "trivsel"))).isEqualTo(" Mente du «mobbing»?");
	}

	@Test
	void suggestsNothingWhenNothingIsNear() {
		assertThat(Nearest.question("økonomi", List.of("rus", "mobbing"))).isEmpty();
	}

	@Test
	void isStricterWithShortWords() {
		assertThat(Nearest.question("bus", List.of("rus"))).contains("rus");
		assertThat(Nearest.question("bil", List.of("rus"))).isEmpty();
	}

	@Test
	void takesLettersWithoutTheirMarksAndCapitals() {
		assertThat(Nearest.find("Lærer-Råd", List.of("laerer-rad-to", "laerer-rad"))).contains("laerer-rad");
		assertThat(Nearest.find("skolemiljo", List.of("Skolemiljø"))).contains("Skolemiljø");
	}

}
