package no.ressursbank.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexTermsTests {

	private final IndexTerms terms = new IndexTerms(Lexicon.general());

	@Test
	void aSimpleWordHasItsRoot() {
		assertThat(this.terms.of("skolene")).containsExactly(NorwegianTerms.root("skole"));
	}

	@Test
	void aCompoundIsFoundByItsPartsAndByWhatNeighboursMake() {
		assertThat(this.terms.of("skolemiljøtiltak")).startsWith(NorwegianTerms.root("skolemiljøtiltak"))
			.contains(NorwegianTerms.root("skole"), NorwegianTerms.root("miljø"), NorwegianTerms.root("tiltak"),
					NorwegianTerms.root("skolemiljø"), NorwegianTerms.root("miljøtiltak"))
			.doesNotHaveDuplicates();
	}

	@Test
	void bothWrittenFormsHaveTheSameTerms() {
		assertThat(this.terms.of("skulemiljøet")).isEqualTo(this.terms.of("skolemiljøet"));
	}

	@Test
	void remembersMoreWordsThanItKeeps() {
		for (int i = 0; i < 60_000; i++) {
			this.terms.of("ord" + i);
		}
		assertThat(this.terms.of("skolene")).containsExactly(NorwegianTerms.root("skole"));
	}

}
