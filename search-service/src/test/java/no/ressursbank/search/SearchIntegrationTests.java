package no.ressursbank.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchIntegrationTests {

	private static boolean published;

	@Autowired
	private RestTestClient client;

	@Autowired
	private LiveWords words;

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
		this.words.refresh();
	}

	@Test
	void findsTheArticleWithItsBestPassageMarkedAndEscaped() {
		DocumentContext found = search("/api/search?q=mobbingen undersøk");
		assertThat(found.<String>read("$.hits[0].id")).isEqualTo("mistanke-om-mobbing");
		assertThat(found.<String>read("$.hits[0].url")).isEqualTo("/api/articles/mistanke-om-mobbing");
		assertThat(found.<String>read("$.hits[0].passages[0].anchor")).isEqualTo("undersok");
		assertThat(found.<String>read("$.hits[0].passages[0].text"))
			.contains("<mark>mobbingen</mark>", "&lt;script&gt;", "&amp;")
			.doesNotContain("<script>");
	}

	@Test
	void aHitThatNoPassageExplainsShowsTheFirstOne() {
		DocumentContext found = search("/api/search?theme=mobbing&language=nb&kind=article&size=50");
		assertThat(found.<List<String>>read("$.hits[?(@.id=='mistanke-om-mobbing')].passages[0].text"))
			.containsExactly("Snakk med eleven før du gjør noe annet.");
	}

	@Test
	void findsATextByWhatPeopleTypeWhenItIsTheAnswer() {
		assertThat(search("/api/search?q=bandasje").<String>read("$.hits[0].id")).isEqualTo("nar-en-elev-forteller");
	}

	@Test
	void findsATextByWhatLeadsToTheOnesBesideIt() {
		assertThat(search("/api/search?q=sårstell").<String>read("$.hits[0].id")).isEqualTo("nar-en-elev-forteller");
	}

	@Test
	void aPageOfAPdfIsTold() {
		assertThat(search("/api/search?q=skriftleg plan").<Integer>read("$.hits[0].passages[0].page")).isEqualTo(3);
	}

	@Test
	void countsOfAFacetIgnoreItsOwnFilter() {
		DocumentContext found = search("/api/search?language=nn");
		assertThat(found.<Integer>read("$.total")).isEqualTo(1);
		assertThat(found.<List<Integer>>read("$.facets.language[*].count")).containsExactly(Bank.ALIKE + 2, 1);
		assertThat(found.<List<Map<String, Object>>>read("$.facets.theme"))
			.containsExactly(Map.of("value", "mobbing", "label", "Mobbeforebyggende arbeid", "count", 1));
	}

	@Test
	void themesAreNoHitsButLabelsInTheReadersLanguage() {
		String body = this.client.get()
			.uri("/api/search?theme=selvskading")
			.header("Accept-Language", "nn")
			.exchange()
			.expectHeader()
			.valueMatches("Vary", ".*[Aa]ccept-[Ll]anguage.*")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		DocumentContext found = JsonPath.parse(body);
		assertThat(found.<List<String>>read("$.hits[*].kind")).containsOnly("article");
		assertThat(found.<List<String>>read("$.facets.theme[?(@.value=='selvskading')].label"))
			.containsExactly("Sjølvskading");
		assertThat(found.<List<String>>read("$.help[*].forWhom")).containsExactly("Born");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&q=friminutt" })
	void pagesToTheEndWithoutGapOrRepeat(String query) {
		List<String> ids = new ArrayList<>();
		String next = "";
		do {
			DocumentContext page = search("/api/search?size=5" + query + next);
			ids.addAll(page.<List<String>>read("$.hits[*].id"));
			next = (page.read("$.next") != null) ? "&cursor=" + page.read("$.next") : "";
		}
		while (!next.isEmpty());
		assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(Bank.ALIKE);
		assertThat(ids).hasSize(search("/api/search?size=5" + query).read("$.total"));
	}

	@Test
	void aSensitiveQueryGetsHelpLinesEvenWithoutAHit() {
		DocumentContext found = search("/api/search?q=selvskading&language=se");
		assertThat(found.<Integer>read("$.total")).isZero();
		assertThat(found.<List<String>>read("$.help[*].id")).containsExactly("alarmtelefonen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AND OR NOT", "title:* (", "*", "😀", "\u202Eabc", "og i på", "\u0000" })
	void strangeWordsAreOnlyWords(String q) {
		this.client.get().uri("/api/search?q={q}", q).exchange().expectStatus().isOk();
	}

	@Test
	void anUnknownAddressAndABrokenOneAreProblems(@LocalServerPort int port) throws IOException {
		this.client.get()
			.uri("/nothing")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.instance")
			.isEqualTo("/nothing");
		try (Socket raw = new Socket(InetAddress.getLoopbackAddress(), port)) {
			raw.getOutputStream()
				.write("GET /api/search?q=gj\u00F8r HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
			assertThat(new String(raw.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400")
				.contains("application/problem+json", "/problems/bad-request");
		}
	}

	@Test
	void isReadyWhenThereIsSomethingToFindAndShowsNothingElse() {
		this.client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
		this.client.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
		this.client.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
	}

	private DocumentContext search(String uri) {
		return JsonPath.parse(this.client.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
