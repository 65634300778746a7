package no.ressursbank.language;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of a word meet: the share of form pairs with the same term. */
class ParadigmTests {

	@ParameterizedTest
	@CsvSource({ "paradigms-nb.txt, 160, 99.9", "paradigms-nb-held-out.txt, 90, 97", "paradigms-nn.txt, 80, 98",
			"paradigms-nn-held-out.txt, 50, 97" })
	void formsOfAWordHaveTheSameTermAtBothLevels(String list, int atLeast, double percent) throws IOException {
		List<List<String>> paradigms = GoldList.lines(list);
		assertThat(paradigms).hasSizeGreaterThanOrEqualTo(atLeast);
		assertThat(share(paradigms, NorwegianTerms::root)).as("root level").isGreaterThanOrEqualTo(percent);
		assertThat(share(paradigms, NorwegianTerms::inflection)).as("inflection level").isGreaterThanOrEqualTo(percent);
	}

	/**
	 * Short nynorsk morphemes are not recognised written out: loeys could be anything.
	 */
	@ParameterizedTest
	@CsvSource({ "paradigms-nb.txt, 100", "paradigms-nb-held-out.txt, 100", "paradigms-nn.txt, 98",
			"paradigms-nn-held-out.txt, 98" })
	void wordsTypedWithoutNorwegianLettersMeetTheirProperSpelling(String list, double percent) throws IOException {
		List<List<String>> spellings = GoldList.lines(list)
			.stream()
			.flatMap(List::stream)
			.map((word) -> List.of(word, writtenOut(word)))
			.toList();
		assertThat(share(spellings, NorwegianTerms::root)).isGreaterThanOrEqualTo(percent);
	}

	private static String writtenOut(String word) {
		return word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
	}

	private static double share(List<List<String>> paradigms, UnaryOperator<String> term) {
		int pairs = 0;
		int meeting = 0;
		for (List<String> forms : paradigms) {
			List<String> terms = forms.stream().map(term).toList();
			for (int i = 0; i < terms.size(); i++) {
				for (int j = i + 1; j < terms.size(); j++) {
					pairs++;
					meeting += terms.get(i).equals(terms.get(j)) ? 1 : 0;
				}
			}
		}
		return 100.0 * meeting / pairs;
	}

}
