package no.ressursbank.portal.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	@Test
	void addsAValueAndBeginsOnTheFirstPage() {
		SearchQuery query = query(Map.of("q", List.of("plan"), "cursor", List.of("xyz")));
		assertThat(query.toggle("theme", "mobbing")).isEqualTo("/sok?q=plan&theme=mobbing");
	}

	@Test
	void takesAwayAChosenValueAndKeepsTheOthers() {
		SearchQuery query = query(Map.of("q", List.of("plan"), "theme", List.of("mobbing", "rus")));
		assertThat(query.toggle("theme", "mobbing")).isEqualTo("/sok?q=plan&theme=rus");
	}

	@Test
	void encodesWhateverIsTyped() {
		SearchQuery query = query(Map.of("q", List.of("\"><script>&q=å%{x}")));
		assertThat(query.toggle("kind", "article"))
			.isEqualTo("/sok?q=%22%3E%3Cscript%3E%26q%3D%C3%A5%25%7Bx%7D&kind=article");
	}

	@Test
	void leavesOutWhatTheSearchDoesNotKnow() {
		SearchQuery query = query(Map.of("q", List.of("plan"), "utm_source", List.of("x"), "theme", List.of("")));
		assertThat(query.question(10)).containsOnlyKeys("q", "size");
	}

	private static SearchQuery query(Map<String, List<String>> parameters) {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>(parameters);
		return SearchQuery.of(given);
	}

}
