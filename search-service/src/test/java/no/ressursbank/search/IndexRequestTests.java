package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.resourceindex.Edition;
import org.junit.jupiter.api.Test;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;

import static org.assertj.core.api.Assertions.assertThat;

class IndexRequestTests {

	private static final Query WORDS = Query.of((query) -> query.term((term) -> term.field("title").value("rus")));

	@Test
	void browsingHasNoWordsToFind() {
		assertThat(request("theme=rus").getQuery()).asString().doesNotContain("\"term\"").contains("match_all");
	}

	@Test
	void ranksAnOverdueTextLowerAndKeepsIt() {
		assertThat(request("q=rus").getQuery()).asString().contains("\"negative_boost\":0.", "editorial.reviewBy");
	}

	@Test
	void appliesFiltersAfterTheFacetsAreCounted() {
		NativeQuery query = request("theme=rus&kind=article");
		assertThat(query.getFilter()).asString().contains("tags.themes", "rus", "article");
		assertThat(query.getAggregations().get("theme")).asString().contains("article").doesNotContain("rus");
		assertThat(query.getAggregations().get("kind")).asString().contains("rus").doesNotContain("article");
	}

	@Test
	void sortsByScoreOrByDateAndThenById() {
		assertThat(request("q=rus").getSortOptions()).asString()
			.contains("_score", "\"id\"")
			.doesNotContain("reviewed");
		assertThat(request("q=rus&sort=date").getSortOptions()).asString()
			.contains("editorial.reviewed", "\"id\"")
			.doesNotContain("_score");
	}

	@Test
	void readsOneMoreThanThePageAndFromThePlaceOfTheCursor() {
		String cursor = new Cursor(new Edition("resources-v1-x", "1"), List.of(1.5, "id"))
			.text(SearchRequestTests.request("q=rus"));
		NativeQuery query = request("q=rus&size=7&cursor=" + cursor);
		assertThat(query.getMaxResults()).isEqualTo(8);
		assertThat(query.getSearchAfter()).containsExactly(1.5, "id");
	}

	private static NativeQuery request(String parameters) {
		return IndexRequest.of(SearchRequestTests.request(parameters), WORDS,
				Query.of((query) -> query.matchAll((every) -> every)));
	}

}
