package no.ressursbank.search;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SearchRequestTests {

	@Test
	void nothingAskedIsTheFirstPageOfEverything() {
		assertThat(request("")).isEqualTo(new SearchRequest("", Map.of(), Order.RELEVANCE, 10, null));
	}

	@Test
	void valuesOfAFacetAreAlternatives() {
		assertThat(request("q= mobbing &theme=mobbing&theme=rus&kind=article&theme=").filters())
			.containsOnly(Map.entry(Facet.THEME, Set.of("mobbing", "rus")), Map.entry(Facet.KIND, Set.of("article")));
	}

	@ParameterizedTest
	@CsvSource({ "tema=rus, tema, theme", "kinds=article, kinds, kind", "Q=x, Q, q", "kind=artikkel, kind, article",
			"language=no, language, nb", "sort=dato, sort, date", "sort=DATE, sort, date",
			"horizon=forebygging, horizon, forebyggende", "size=0, size,", "size=51, size,", "size=ti, size,",
			"size=-1, size,", "q=a&q=b, q,", "size=99999999999, size," })
	void namesTheFieldAndTheNearestKnownOne(String query, String field, String suggestion) {
		InvalidParameter problem = catchThrowableOfType(InvalidParameter.class, () -> request(query));
		assertThat(problem.getBody().getProperties()).containsEntry("field", field);
		assertThat(problem.getBody().getProperties()).extractingByKey("suggestion").isEqualTo(suggestion);
	}

	@Test
	void wordsAreSortedByRelevanceAndTheRestByDate() {
		assertThat(request("q=rus").isByDate()).isFalse();
		assertThat(request("q=rus&sort=relevance").isByDate()).isFalse();
		assertThat(request("q=rus&sort=date").isByDate()).isTrue();
		assertThat(request("sort=relevance").isByDate()).isTrue();
	}

	@Test
	void aQueryIsAtMostFourHundredCharacters() {
		assertThat(request("q=" + "a".repeat(400)).q()).hasSize(400);
		assertThat(catchThrowableOfType(InvalidParameter.class, () -> request("q=" + "a".repeat(401)))).isNotNull();
	}

	static SearchRequest request(String query) {
		MultiValueMap<String, String> parameters = UriComponentsBuilder.fromUriString("/?" + query)
			.build()
			.getQueryParams();
		return SearchRequest.of(parameters);
	}

}
