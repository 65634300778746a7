package no.ressursbank.search;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.query.Query;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Failures that a running server does not give on demand. */
@WebMvcTest(SearchController.class)
@Import(ResourceSearch.class)
class SearchProblemsTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ElasticsearchOperations operations;

	@BeforeEach
	void failsOnlyWhenAsked() {
		given(this.operations.search(any(Query.class), any()))
			.willThrow(new DataAccessResourceFailureException("http://10.0.0.1:9200 refused"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/search?tema=rus, 422, unknown-parameter", "/api/search?size=0, 422, invalid-parameter",
			"/api/search?cursor=x, 422, invalid-parameter", "/api/search, 503, unavailable",
			"/nothing, 404, not-found" })
	void everyFailureIsAProblemWithAStableType(String address, int status, String type) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
	}

	@Test
	void textsAreInTheReadersLanguage() {
		MvcTestResult answer = this.mvc.get().uri("/api/search?tema=rus").header("Accept-Language", "nn-NO").exchange();
		assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Ukjend parameter");
		assertThat(answer).bodyJson().extractingPath("$.suggestion").isEqualTo("theme");
	}

	@Test
	void aSilentIndexSaysWhenToTryAgainAndNothingOfItself() {
		MvcTestResult answer = this.mvc.get().uri("/api/search").exchange();
		assertThat(answer).headers().hasValue("Retry-After", "5");
		assertThat(answer).bodyText().doesNotContain("10.0.0.1");
	}

	@Test
	void beforeTheFirstPublishTheBankSaysSo() {
		given(this.operations.search(any(Query.class), any())).willThrow(new NoSuchIndexException("resources-v1"));
		MvcTestResult answer = this.mvc.get().uri("/api/search").exchange();
		assertThat(answer).hasStatus(503).bodyJson().extractingPath("$.type").isEqualTo("/problems/nothing-published");
	}

	@Test
	void aQueryThatTheServerRefusesIsOurFault() {
		given(this.operations.search(any(Query.class), any()))
			.willThrow(new UncategorizedElasticsearchException("parse error at secret", 400, null, null));
		MvcTestResult answer = this.mvc.get().uri("/api/search").exchange();
		assertThat(answer).hasStatus(500).bodyText().contains("internal-error").doesNotContain("secret");
	}

	@Test
	void otherMethodsAndFormatsAreRefused() {
		assertThat(this.mvc.post().uri("/api/search")).hasStatus(405);
		assertThat(this.mvc.get().uri("/api/search").accept(MediaType.TEXT_HTML)).hasStatus(406)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
