package no.ressursbank.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellerFormsTests {

	/** Few letters, so that many words are near one another and letters repeat. */
	private static final String LETTERS = "beis";

	private final Random random = new Random(20261121);

	@Test
	void everyWordWithinReachIsFoundWithItsDistanceAndNoOther() {
		Map<String, Integer> forms = words(1000).distinct().collect(Collectors.toMap(Function.identity(), (word) -> 1));
		Speller speller = Speller.of(forms);
		List<String> unknown = words(90).filter((word) -> !forms.containsKey(word)).toList();
		assertThat(unknown).hasSizeGreaterThan(40)
			.allSatisfy((word) -> assertThat(speller.corrections(word, forms.size())).as(word)
				.containsExactlyInAnyOrderElementsOf(within(forms.keySet(), word)));
	}

	private static List<Correction> within(Collection<String> words, String typed) {
		return words.stream()
			.map((word) -> new Correction(word, distance(typed, word), 1))
			.filter((correction) -> correction.distance() <= reach(typed, correction.word()))
			.toList();
	}

	private static int reach(String typed, String word) {
		return (typed.length() >= 7 && word.charAt(0) == typed.charAt(0)) ? 2 : 1;
	}

	/** Optimal string alignment as in its definition, without any short cut. */
	private static int distance(String one, String other) {
		int[][] edits = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				edits[i][j] = (i == 0 || j == 0) ? i + j : Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
				if (i > 0 && j > 0) {
					int same = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
					edits[i][j] = Math.min(edits[i][j], edits[i - 1][j - 1] + same);
				}
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
				}
			}
		}
		return edits[one.length()][other.length()];
	}

	private Stream<String> words(int number) {
		return IntStream.range(0, number).mapToObj((at) -> word(4 + at % 7));
	}

	private String word(int length) {
		return this.random.ints(length, 0, LETTERS.length())
			.mapToObj((at) -> LETTERS.substring(at, at + 1))
			.collect(Collectors.joining());
	}

}
