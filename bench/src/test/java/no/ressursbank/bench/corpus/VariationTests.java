package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariationTests {

	private static final String TEXT = """
			## Ro i klassen

			Elevene kommer inn. Læreren hilser på alle sammen. Ingen må vente lenge på at timen begynner.

			- bøker og blyanter legges på pulten
			- les mer på https://eksempel.no/elevene

			```
			elevene = hent(klassen)
			```
			""";

	private final Variation variation = new Variation(
			List.of(new Page("a", "nb", "Vaffel", "steking røre vaffel", "")));

	@Test
	void borrowsWordsAndKeepsMost() {
		List<String> words = words(varied(1));
		assertThat(words).containsAnyOf("steking", "røre", "vaffel");
		assertThat(words.stream().filter(words(TEXT)::contains).count()).isGreaterThan(words.size() / 2);
	}

	@Test
	void keepsCodeAddressesAndTheShapeOfTheText() {
		for (int seed = 0; seed < 50; seed++) {
			assertThat(varied(seed))
				.contains("```\nelevene = hent(klassen)\n```", "\n- les mer på https://eksempel.no/")
				.startsWith("## ")
				.hasLineCount((int) TEXT.lines().count());
		}
	}

	@Test
	void movesSentences() {
		assertThat(varied(1)).isNotEqualTo(varied(2));
		assertThat(List.of(varied(1), varied(2), varied(3), varied(4)))
			.anyMatch((text) -> text.lines().skip(2).findFirst().orElseThrow().startsWith("Ingen"));
	}

	@Test
	void isTheSameForTheSameSeed() {
		assertThat(varied(7)).isEqualTo(varied(7));
	}

	@Test
	void makesTitlesLonger() {
		assertThat(this.variation.title("Ro", new Random(1))).startsWith("Ro ").hasSizeGreaterThan(5);
	}

	@Test
	void keepsCapitals() {
		for (int seed = 0; seed < 50; seed++) {
			assertThat(this.variation.title("Klassemiljø", new Random(seed))).matches("\\p{Lu}\\p{L}+ \\p{Ll}+");
		}
	}

	private String varied(int seed) {
		return this.variation.text(TEXT, new Random(seed));
	}

	private static List<String> words(String text) {
		return RunningText.words(List.of(new Page("x", "nb", "", text, text)));
	}

}
