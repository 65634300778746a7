package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.Synonym;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	static final Words WORDS = Words.of(new Wordbook(List.of(), List.of(),
			List.of("lik: ppt, pedagogisk-psykologisk tjeneste", "lik: mobbing, plaging",
					"lik: selvskading, kutte seg"),
			List.of(), List.of("foreldresamarbeid 9", "selvskading 8", "mobbing 7", "skolen 5", "plan 4", "ppt 2",
					"læringsmiljø 6")));

	@Test
	void leavesOutWordsThatSayNothing() {
		assertThat(question("Hva gjør jeg med mobbing på skolen?").words()).extracting(QueryWord::text)
			.contains("mobbing", "skolen")
			.doesNotContain("hva", "jeg", "med", "på");
	}

	@Test
	void aQuestionOfNothingElseIsKnownAsSuch() {
		assertThat(question("hva er det").isOnlyStopWords()).isTrue();
		assertThat(question("!!! 🙈").isOnlyStopWords()).isTrue();
	}

	@Test
	void dividesACompoundThatNoTextHolds() {
		assertThat(question("mobbeplan").words()).singleElement().satisfies((word) -> {
			assertThat(word.parts()).hasSize(2);
			assertThat(word.corrections()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "selvskadng, selvskading", "skolen og laeringsmiljo, ", "plan mot mobbimg, plan mot mobbing",
			"selvskading, " })
	void offersABetterSpellingOfWordsThatNoTextHolds(String q, String better) {
		assertThat(question(q).didYouMean()).isEqualTo(better);
	}

	@Test
	void findsPhrasesInAnyQuotationMarks() {
		assertThat(question("plan \"mot mobbing\" «på skolen»").phrases()).containsExactly("mot mobbing", "på skolen");
	}

	@Test
	void knowsWhatAnAbbreviationStandsFor() {
		assertThat(question("PPT").words().getFirst().meanings()).singleElement()
			.satisfies((synonym) -> assertThat(synonym.alternatives().getFirst()).hasSize(3));
	}

	@Test
	void knowsATermWithASmallWordInIt() {
		assertThat(question("elev som kutter seg").synonyms()).singleElement().satisfies((synonym) -> {
			assertThat(synonym.start()).isEqualTo(1);
			assertThat(synonym.alternatives()).containsExactly(List.of(NorwegianTerms.root("selvskading")));
		});
	}

	@Test
	void twoWordsAloneThatTheTextsWriteAsOneAreOne() {
		assertThat(question("lærings miljø").words()).singleElement()
			.satisfies((word) -> assertThat(word.root()).isEqualTo(NorwegianTerms.root("læringsmiljø")));
	}

	@ParameterizedTest
	@CsvSource({ "plan for lærings miljø på skolen, læringsmiljø", "samarbeid med foreldre, foreldresamarbeid" })
	void twoWordsMayStandForTheCompoundThatTheyMake(String q, String compound) {
		assertThat(question(q).synonyms()).flatExtracting(Synonym::alternatives)
			.containsExactly(List.of(NorwegianTerms.root(compound)));
	}

	@Test
	void ofAnUnknownWordTheLongestKnownEndIsUnderstood() {
		assertThat(question("mobbingskø").words().getFirst().parts()).extracting(QueryWord.Part::root)
			.containsExactly(NorwegianTerms.root("mobbing"));
		assertThat(question("xyzzymobbing").words().getFirst().parts()).extracting(QueryWord.Part::root)
			.containsExactly(NorwegianTerms.root("mobbing"));
		assertThat(question("planetariumet").words().getFirst().parts()).isEmpty();
	}

	@Test
	void aMisspeltCompoundHasOnlyThePartsThatTheRightOneHas() {
		Words words = texts("selvmordstanker 3", "selv 5", "mor 9", "tanker 4", "selvmord 3");
		assertThat(Question.of("selvmorstanker", words).words().getFirst().parts()).extracting(QueryWord.Part::root)
			.doesNotContain(NorwegianTerms.root("mor"))
			.contains(NorwegianTerms.root("tanker"));
	}

	@Test
	void correctsAMisspeltCompoundWithoutSayingThatItIsWrong() {
		assertThat(question("læringsmiljøø").words().getFirst().roots()).contains(NorwegianTerms.root("læringsmiljø"));
	}

	@Test
	void aPastedPageBecomesAQuestionOfALimitedLength() {
		assertThat(question("mobbing ".repeat(1000)).words()).hasSizeLessThan(50);
	}

	static Question question(String q) {
		return Question.of(q, WORDS);
	}

	@Test
	void aWordWhoseSynonymsNoTextHoldsMeansWhatTheseMayStandFor() {
		Words words = words("narkotika 3", "lik: hasj, cannabis", "beslektet 0.5: cannabis, narkotika");
		assertThat(Question.of("hasj", words).words().getFirst().meant())
			.containsEntry(NorwegianTerms.root("narkotika"), 0.8 * 0.5);
		assertThat(Question.of("hasj", words("cannabis 1", "lik: hasj, cannabis", "lik: cannabis, narkotika"))
			.words()
			.getFirst()
			.meant()).doesNotContainKey(NorwegianTerms.root("narkotika"));
	}

	private static Words words(String form, String... synonyms) {
		return Words.of(new Wordbook(List.of(), List.of(), List.of(synonyms), List.of(), List.of(form)));
	}

	private static Words texts(String... forms) {
		return Words.of(new Wordbook(List.of(), List.of(), List.of(), List.of(), List.of(forms)));
	}

}
