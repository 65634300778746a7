package no.ressursbank.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceQueryTests {

	@Test
	void requiresNoWordOfTheQuestion() {
		assertThat(text("q=hva gjør jeg når en elev blir mobbet")).contains("\"must\":[{\"bool\":{\"should\":")
			.doesNotContain("\"operator\"")
			.doesNotContain("minimum_should_match");
	}

	@Test
	void browsingHasNoWordsToFind() {
		assertThat(text("theme=rus")).doesNotContain("\"match\"").contains("match_all");
	}

	@Test
	void appliesFiltersAfterTheFacetsAreCounted() {
		NativeQuery query = ResourceQuery.of(SearchRequestTests.request("theme=rus&kind=article"));
		assertThat(query.getFilter()).asString().contains("tags.themes", "rus", "article");
		assertThat(query.getAggregations().get("theme")).asString().contains("article").doesNotContain("rus");
		assertThat(query.getAggregations().get("kind")).asString().contains("rus").doesNotContain("article");
	}

	@Test
	void readsOneMoreThanThePageAndFromThePlaceOfTheCursor() {
		SearchRequest first = SearchRequestTests.request("q=rus&size=7");
		String cursor = Cursor.after(List.of(1.5, "id"), first);
		NativeQuery query = ResourceQuery.of(SearchRequestTests.request("q=rus&size=7&cursor=" + cursor));
		assertThat(query.getMaxResults()).isEqualTo(8);
		assertThat(query.getSearchAfter()).containsExactly(1.5, "id");
	}

	private static String text(String request) {
		return String.valueOf(ResourceQuery.of(SearchRequestTests.request(request)).getQuery());
	}

}
