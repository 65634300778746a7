package no.ressursbank.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedQueryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@Test
	void keepsTheWordsTheHitsTheTimeTakenAndTheDay() {
		assertThat(logged("  Mobbing  på\u00A0Skolen")).isNotNull().satisfies((kept) -> {
			assertThat(kept.query()).isEqualTo("mobbing på skolen");
			assertThat(kept.hits()).isEqualTo(12);
			assertThat(kept.tookMs()).isEqualTo(34);
			assertThat(kept.day()).isEqualTo(TODAY);
			assertThat(kept.id().version()).isEqualTo(4);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "01018012345", "fnr 010180 12345", "010180-12345", "91234567", "ring 912 34 567",
			"91 23 45 67", "+47 91234567", "(+47) 912-34-567", "0047 91 23 45 67", "tlf.91.23.45.67", "９１２３４５６７",
			"01.01.2015", "kari@skole.example", "kari @ skole.example" })
	void keepsNothingThatCouldLeadToAPerson(String q) {
		assertThat(logged(q)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "kapittel 12", "9a", "116 111", "rundskriv 3-2017", "7. trinn 2026", "10-åring" })
	void keepsOtherNumbers(String q) {
		assertThat(logged(q)).isNotNull().extracting(LoggedQuery::query).isEqualTo(q);
	}

	@Test
	void keepsNoPastedText() {
		assertThat(logged("a".repeat(100))).isNotNull();
		assertThat(logged("a".repeat(101))).isNull();
	}

	@Test
	void keepsNeitherBrowsingNorFurtherPages() {
		assertThat(logged("")).isNull();
		SearchRequest second = new SearchRequest("rus", Map.of(), Order.RELEVANCE, 10, "cursor");
		assertThat(LoggedQuery.of(second, result(), TODAY)).isEmpty();
	}

	private static @Nullable LoggedQuery logged(String q) {
		return LoggedQuery.of(new SearchRequest(q, Map.of(), Order.RELEVANCE, 10, null), result(), TODAY).orElse(null);
	}

	static SearchResult result() {
		return new SearchResult("", 12, List.of(), Map.of(), null, List.of(), null, 34);
	}

}
