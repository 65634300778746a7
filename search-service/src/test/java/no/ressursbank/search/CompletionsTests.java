package no.ressursbank.search;

import java.util.List;

import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionsTests {

	private static final Completions COMPLETIONS = Completions
		.of(new Wordbook(List.of("sandvik 9", "sjurdsen 12"), List.of("barn+samtale", "trivsel"), List.of(), List.of(),
				List.of("samtale 30", "samtaler 50", "samarbeid 40", "sammen 900", "foreldresamarbeid 12",
						"foreldresamarbeidet 3", "samfunn 20", "støtte 8", "samvær 1", "kvikknes 9", "sjurdsen 12",
						"sjurd 7", "trivsel 4", "barnesamtale 6", "skolemiljø 5", "vennskap 9")));

	@Test
	void aWordThatBeginsSoComesFirstAndTheMostFrequentOfThem() {
		assertThat(of("sam")).startsWith("samtaler", "samarbeid");
	}

	@Test
	void theLastPlaceIsForACompoundThatHasTheBeginningInside() {
		assertThat(of("sam")).hasSize(3).last().isEqualTo("foreldresamarbeid");
		assertThat(of("samt")).containsExactly("samtaler", "barnesamtale");
		assertThat(of("samtale")).contains("barnesamtale");
		assertThat(of("milj")).containsExactly("skolemiljø");
		assertThat(of("mi")).isEmpty();
	}

	@Test
	void formsOfAWordComeOnce() {
		assertThat(of("foreldres")).containsExactly("foreldresamarbeid");
	}

	@Test
	void isFolded() {
		assertThat(of("stotte")).containsExactly("støtte");
	}

	@Test
	void neverOffersWhatMayBeANameOrASlip() {
		assertThat(of("sandv")).isEmpty();
		assertThat(of("sjurd")).isEmpty();
		assertThat(of("samv")).isEmpty();
	}

	@Test
	void neverOffersAWordThatSaysNothing() {
		assertThat(of("samme")).isEmpty();
	}

	@Test
	void knowsTheWordsOfTheEditors() {
		assertThat(of("triv")).containsExactly("trivsel");
	}

	@Test
	void leavesOutWhatIsNotAllowed() {
		assertThat(COMPLETIONS.of("sam", (form) -> !form.startsWith("samt"), 3)).containsExactly("samarbeid", "samfunn",
				"foreldresamarbeid");
	}

	private static List<String> of(String beginning) {
		return COMPLETIONS.of(beginning, (form) -> true, 3);
	}

}
