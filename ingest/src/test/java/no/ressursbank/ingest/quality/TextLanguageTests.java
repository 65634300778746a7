package no.ressursbank.ingest.quality;

import no.ressursbank.resourceindex.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextLanguageTests {

	@Test
	void tellsBokmalNynorskAndEnglishApart() {
		assertThat(TextLanguage.of("Jeg vet ikke hva barnet sier, men foreldrene trenger bare noe mer hjelp hjemme."))
			.contains(Language.NB);
		assertThat(TextLanguage.of("Eg veit ikkje kva barnet seier, men foreldra treng berre noko meir hjelp heime."))
			.contains(Language.NN);
		assertThat(TextLanguage.of("This is what the teachers of the school have to know, and it is not much."))
			.contains(Language.EN);
	}

	@Test
	void doesNotGuess() {
		assertThat(TextLanguage.of("Oslo 2018")).isEmpty();
		assertThat(TextLanguage.of("Kari sa «eg veit ikkje» til læreren.")).isEmpty();
	}

}
