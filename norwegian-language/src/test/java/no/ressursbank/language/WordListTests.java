package no.ressursbank.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordListTests {

	@ParameterizedTest
	@CsvSource({ "irregular.txt, 1200", "nynorsk-morphemes.txt, 900", "nynorsk-words.txt, 500", "stems.txt, 800",
			"parts.txt, 2500", "particles.txt, 150", "stop-words.txt, 150", "undivided.txt, 20" })
	void listsAreSortedWithoutDuplicates(String name, int atLeast) {
		List<String> words = WordList.named(name).entries().stream().map(WordList.Entry::word).toList();
		assertThat(words).hasSizeGreaterThanOrEqualTo(atLeast).doesNotHaveDuplicates().isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "irregular.txt", "nynorsk-morphemes.txt", "nynorsk-words.txt", "stems.txt" })
	void wordsAreMadeOfNorwegianLetters(String name) {
		assertThat(WordList.named(name).entries()).allSatisfy((entry) -> {
			assertThat(entry.word()).matches("[a-zæøå]+");
			assertThat(entry.target()).matches("[a-zæøå]*");
		});
	}

	@Test
	void aNynorskWordBecomesBokmalThatStays() {
		assertThat(WordList.named("nynorsk-words.txt").entries()).allSatisfy((entry) -> {
			assertThat(entry.target()).isNotEmpty().isNotEqualTo(entry.word());
			assertThat(Nynorsk.toBokmal(entry.target())).as(entry.word()).isEqualTo(entry.target());
		});
	}

	@Test
	void noIrregularFormLeadsToAnother() {
		List<WordList.Entry> irregular = WordList.named("irregular.txt").entries();
		Set<String> forms = words(irregular);
		assertThat(irregular).noneMatch((entry) -> forms.contains(entry.target()));
	}

	@Test
	void noStemIsAnIrregularFormOfAnotherWord() {
		assertThat(words(WordList.named("stems.txt").entries()))
			.doesNotContainAnyElementsOf(words(WordList.named("irregular.txt").entries()));
	}

	@Test
	void endingsOfAStepComeLongestFirst() {
		Comparator<Ending> longest = Comparator.comparingInt((ending) -> -ending.letters().length());
		assertThat(List.of(Endings.GENITIVE, Endings.INFLECTION, Endings.AGENT, Endings.DERIVATION))
			.allSatisfy((step) -> assertThat(step).isSortedAccordingTo(longest));
	}

	private static Set<String> words(List<WordList.Entry> entries) {
		return entries.stream().map(WordList.Entry::word).collect(Collectors.toSet());
	}

}
