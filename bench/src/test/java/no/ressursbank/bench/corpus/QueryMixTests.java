package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryMixTests {

	private static final Page BOKMAL = new Page("a", "nb", "Trygg skolestart", "hjemmet ringer kontaktlærer", "");

	private static final Page NYNORSK = new Page("b", "nn", "Trygg skulestart", "heimen ringjer kontaktlærar", "");

	private final Material all = new Material(List.of(BOKMAL, NYNORSK), List.of("Hvem ringer hjemmet?"));

	@Test
	void holdsEveryKindInTurn() {
		List<String> queries = QueryMix.of(this.all, 10);
		assertThat(queries).hasSize(10);
		assertThat(List.of(queries.get(0), queries.get(5))).containsOnly("Hvem ringer hjemmet?");
		assertThat(List.of(queries.get(1), queries.get(6))).containsExactlyInAnyOrder("Trygg skolestart",
				"Trygg skulestart");
		assertThat(queries.get(2).split(" ")).hasSizeBetween(1, 3);
		assertThat(List.of("Trygg skulestart", "heimen", "ringjer", "kontaktlærar"))
			.anyMatch((nynorsk) -> queries.get(4).contains(nynorsk));
	}

	@Test
	void misspellsOneOfItsKinds() {
		Set<String> words = Set.of("hjemmet", "ringer", "kontaktlærer", "Trygg", "skolestart");
		List<String> queries = QueryMix.of(new Material(List.of(BOKMAL), List.of()), 30);
		for (int i = 0; i < queries.size(); i += 3) {
			assertThat(queries.get(i)).isEqualTo("Trygg skolestart");
			assertThat("hjemmet ringer kontaktlærer").contains(queries.get(i + 1));
			assertThat(queries.get(i + 2).split(" ")).anyMatch((word) -> !words.contains(word));
		}
	}

	@Test
	void isTheSameInEveryRun() {
		assertThat(QueryMix.of(this.all, 50)).isEqualTo(QueryMix.of(this.all, 50));
	}

}
