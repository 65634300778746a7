package no.ressursbank.search;

import java.util.List;
import java.util.Optional;

import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.Wordbook;
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
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verifyNoInteractions;

/** Failures that a running server does not give on demand. */
@WebMvcTest({ SearchController.class, SuggestController.class, RelatedController.class })
@Import({ ResourceSearch.class, Suggester.class, RelatedSearch.class, LiveWords.class })
class SearchProblemsTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private BankIndex index;

	@MockitoBean
	private SearchLog log;

	@BeforeEach
	void failsOnlyWhenAsked() {
		given(this.index.edition()).willReturn(Optional.of(new Edition("resources-v1-x", "1")));
		given(this.index.wordbook("resources-v1-x")).willReturn(Wordbook.EMPTY);
		given(this.index.vocabulary("resources-v1-x")).willReturn(new Vocabulary(List.of(), List.of()));
		RuntimeException refused = new DataAccessResourceFailureException("http://10.0.0.1:9200 refused");
		given(this.index.search(any(), any())).willThrow(refused);
		given(this.index.find(any(), any())).willThrow(refused);
	}

	@ParameterizedTest
	@CsvSource({ "/api/search?tema=rus, 422, unknown-parameter", "/api/search?size=0, 422, invalid-parameter",
			"/api/search?cursor=x, 422, invalid-parameter", "/api/search?sort=newest, 422, invalid-parameter",
			"/api/search, 503, unavailable", "/api/suggest?q=mob&size=3, 422, unknown-parameter",
			"/api/suggest?q=mob, 503, unavailable", "/api/related/x?q=mob, 422, unknown-parameter",
			"/api/related/x?size=21, 422, invalid-parameter", "/api/related/x, 503, unavailable",
			"/nothing, 404, not-found" })
	void everyFailureIsAProblemWithAStableType(String address, int status, String type) {
		MvcTestResult answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
	}

	@Test
	void aCursorOfAnIndexThatIsNotLiveSaysToBeginAgain() {
		SearchRequest request = SearchRequestTests.request("q=rus");
		String cursor = new Cursor(new Edition("resources-v1-before", "1"), List.of(1.5, "id")).text(request);
		MvcTestResult answer = this.mvc.get().uri("/api/search?q=rus&cursor=" + cursor).exchange();
		assertThat(answer).hasStatus(410).bodyJson().extractingPath("$.type").isEqualTo("/problems/cursor-expired");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("første side");
	}

	@Test
	void nothingIsLoggedOfASearchThatFailed() {
		assertThat(this.mvc.get().uri("/api/search?q=rus")).hasStatus(503);
		verifyNoInteractions(this.log);
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
		willThrow(new NoSuchIndexException("resources-v1-x")).given(this.index).find(any(), any());
		given(this.index.edition()).willReturn(Optional.empty());
		MvcTestResult answer = this.mvc.get().uri("/api/search").exchange();
		assertThat(answer).hasStatus(503).bodyJson().extractingPath("$.type").isEqualTo("/problems/nothing-published");
	}

	@Test
	void aQueryThatTheServerRefusesIsOurFault() {
		willThrow(new UncategorizedElasticsearchException("parse error at secret", 400, null, null)).given(this.index)
			.find(any(), any());
		MvcTestResult answer = this.mvc.get().uri("/api/search").exchange();
		assertThat(answer).hasStatus(500).bodyText().contains("internal-error").doesNotContain("secret");
	}

	@Test
	void anIndexThatDoesNotKnowUsIsUnavailable() {
		willThrow(new UncategorizedElasticsearchException("security_exception", 401, null, null)).given(this.index)
			.find(any(), any());
		assertThat(this.mvc.get().uri("/api/search")).hasStatus(503).bodyText().contains("unavailable");
	}

	@Test
	void otherMethodsAndFormatsAreRefused() {
		assertThat(this.mvc.post().uri("/api/search")).hasStatus(405);
		assertThat(this.mvc.get().uri("/api/search").accept(MediaType.TEXT_HTML)).hasStatus(406)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
