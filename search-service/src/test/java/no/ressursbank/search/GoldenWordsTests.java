package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.StopWords;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenWordsTests {

	private static final IndexTerms OWN = new IndexTerms(Lexicon.general());

	@Test
	void areFiftyWordsOfTheFieldAndOfAllTheTexts() {
		List<String> forms = IntStream.range(0, 2000)
			.mapToObj((i) -> "ord" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676) + " 3")
			.toList();
		List<String> words = GoldenWords.of(new Wordbook(List.of(), List.of(), List.of(), List.of(), forms));
		assertThat(words).hasSize(50).contains("ordaaa").doesNotHaveDuplicates();
		assertThat(words.getLast()).isGreaterThan("ordaab");
	}

	@Test
	void noneIsLeftOutOfTheIndex() {
		Wordbook book = new Wordbook(List.of(), List.of(), List.of(), List.of(),
				List.of("og 900", "plan 3", "straße 2", "москва 2", "er 800"));
		assertThat(GoldenWords.of(book)).contains("plan")
			.doesNotContain("straße", "москва")
			.allSatisfy((word) -> assertThat(StopWords.contain(word)).isFalse());
	}

	@Test
	void agreeWhenTheIndexDoesTheSame() {
		assertThat(GoldenWords.difference(GoldenWords.of(Wordbook.EMPTY), OWN, GoldenWordsTests::same)).isEmpty();
	}

	@Test
	void tellTheFirstWordThatTheIndexTakesApartDifferently() {
		assertThat(GoldenWords.difference(List.of("plan", "foreldresamarbeid", "skole"), OWN, (words) -> {
			List<List<String>> terms = new ArrayList<>(same(words));
			terms.set(1, List.of("foreldresamarbeid"));
			return terms;
		})).hasValueSatisfying((difference) -> {
			assertThat(difference.word()).isEqualTo("foreldresamarbeid");
			assertThat(difference.index()).containsExactly("foreldresamarbeid");
			assertThat(difference.service()).hasSizeGreaterThan(1);
		});
	}

	private static List<List<String>> same(List<String> words) {
		return words.stream().map(OWN::of).toList();
	}

}
