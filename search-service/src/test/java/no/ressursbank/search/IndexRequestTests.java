package no.ressursbank.search;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import no.ressursbank.resourceindex.Edition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexRequestTests {

	private static final Query WORDS = Query.of((query) -> query.term((term) -> term.field("title").value("rus")));

	@Test
	void browsingHasNoWordsToFind() {
		assertThat(request("theme=rus").query()).asString().doesNotContain("\"term\"").contains("match_all");
	}

	@Test
	void ranksAnOverdueTextLowerAndKeepsIt() {
		assertThat(request("q=rus").query()).asString().contains("\"negative_boost\":0.", "editorial.reviewBy");
	}

	@Test
	void appliesFiltersAfterTheFacetsAreCounted() {
		SearchRequest query = request("theme=rus&kind=article");
		assertThat(query.postFilter()).asString().contains("tags.themes", "rus", "article");
		assertThat(query.aggregations().get("theme")).asString().contains("article").doesNotContain("rus");
		assertThat(query.aggregations().get("kind")).asString().contains("rus").doesNotContain("article");
	}

	@Test
	void sortsByScoreOrByDateAndThenById() {
		assertThat(request("q=rus").sort()).asString().contains("_score", "\"id\"").doesNotContain("reviewed");
		assertThat(request("q=rus&sort=date").sort()).asString()
			.contains("editorial.reviewed", "\"id\"")
			.doesNotContain("_score");
	}

	@Test
	void readsOneMoreThanThePageAndFromThePlaceOfTheCursor() {
		String cursor = new Cursor(new Edition("resources-v1-x", "1"), List.of(1.5, "id"))
			.text(SearchRequestTests.request("q=rus"));
		SearchRequest query = request("q=rus&size=7&cursor=" + cursor);
		assertThat(query.size()).isEqualTo(8);
		assertThat(query.toString()).contains("\"search_after\":[1.5,\"id\"]");
	}

	private static SearchRequest request(String parameters) {
		return IndexRequest
			.of(SearchRequestTests.request(parameters), WORDS, Query.of((query) -> query.matchAll((every) -> every)))
			.build();
	}

}
