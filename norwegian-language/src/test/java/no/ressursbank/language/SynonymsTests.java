package no.ressursbank.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SynonymsTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "helsesykepleieren på skolen", "helsesøster på skolen", "HELSESYKEPLEIERNE", "helsesoester" })
	void aFormOfATermLeadsToTheOthers(String query) {
		Synonyms synonyms = synonyms("lik 0.7: helsesykepleier, helsesøster, skolens sykepleier");
		String other = query.toLowerCase(Locale.ROOT).contains("pleier") ? "helsesøster" : "helsesykepleier";
		assertThat(synonyms.in(roots(query)))
			.containsExactly(new Synonym(0, 1, List.of(roots(other), roots("skolens sykepleier")), .7));
	}

	@Test
	void theStretchOfSeveralWordsIsNamed() {
		Synonyms synonyms = synonyms("forkortelse: PPT, PP-tjenesten, pedagogisk-psykologisk tjeneste");
		List<String> full = roots("pedagogisk psykologisk tjeneste");
		List<String> half = roots("pp tjenesten");
		assertThat(synonyms.in(roots("hva gjør pp tjenesten")))
			.containsExactly(new Synonym(2, 4, List.of(roots("PPT"), full), .8));
		assertThat(synonyms.in(roots("henvise til pedagogisk psykologisk tjeneste nå")))
			.containsExactly(new Synonym(2, 5, List.of(roots("PPT"), half), .8));
	}

	@Test
	void aTermMustStandTogether() {
		Synonyms synonyms = synonyms("lik: individuell plan, IP");
		assertThat(synonyms.in(roots("plan individuell"))).isEmpty();
		assertThat(synonyms.in(roots("individuell og god plan"))).isEmpty();
		assertThat(synonyms.in(List.of())).isEmpty();
	}

	@Test
	void aShorterTermInsideCountsOnlyInAnotherGroup() {
		Synonyms synonyms = synonyms("lik: fravær, ufrivillig fravær, skolevegring", "beslektet: fravær, skulk");
		assertThat(synonyms.in(roots("ufrivillig fravær"))).containsExactly(
				new Synonym(0, 2, List.of(roots("fravær"), roots("skolevegring")), .8),
				new Synonym(1, 2, List.of(roots("skulk")), .3));
	}

	@Test
	void aTermThatStandsTwiceIsFoundTwice() {
		Synonyms synonyms = synonyms("lik: rus, rusmidler");
		assertThat(synonyms.in(roots("rus eller rus"))).containsExactly(
				new Synonym(0, 1, List.of(roots("rusmidler")), .8), new Synonym(2, 3, List.of(roots("rusmidler")), .8));
	}

	@Test
	void overlappingTermsOfAGroupAreBothFound() {
		Synonyms synonyms = synonyms("lik: god skole, skole hjem, læringsmiljø");
		assertThat(synonyms.in(roots("god skole hjem"))).extracting(Synonym::start, Synonym::end)
			.containsExactly(tuple(0, 2), tuple(1, 3));
	}

	@Test
	void anAlternativeOfSeveralGroupsIsGivenOnceWithTheHighestWeight() {
		Synonyms synonyms = synonyms("beslektet: foreldre, foresatte, hjem", "lik: foresatte, foreldre",
				"lik 0.5: foreldre, foresatte");
		assertThat(synonyms.in(roots("foreldrene"))).containsExactly(new Synonym(0, 1, List.of(roots("foresatte")), .8),
				new Synonym(0, 1, List.of(roots("hjem")), .3));
	}

	@Test
	void formsOfOneWordAreNoSynonyms() {
		assertThat(synonyms("nynorsk: foresatte, føresette").in(roots("føresette"))).isEmpty();
	}

	@Test
	void lawsAreFoundByTheirNumbers() {
		assertThat(synonyms("lik: § 9A, kapittel 12").in(roots("klage etter 9a")))
			.containsExactly(new Synonym(2, 3, List.of(roots("kapittel 12")), .8));
	}

	private static Synonyms synonyms(String... lines) {
		return Synonyms.of(Arrays.stream(lines).map(SynonymGroup::parse).toList());
	}

	private static List<String> roots(String words) {
		return Arrays.stream(words.split(" ")).map(NorwegianTerms::root).toList();
	}

}
