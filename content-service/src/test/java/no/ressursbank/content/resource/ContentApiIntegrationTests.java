package no.ressursbank.content.resource;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import no.ressursbank.local.WithBackends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContentApiIntegrationTests {

	private static boolean published;

	@Autowired
	private RestTestClient client;

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
	}

	@Test
	void themesAreInTheReadersLanguage() {
		this.client.get()
			.uri("/api/themes")
			.header("Accept-Language", "nn-NO")
			.exchange()
			.expectBody()
			.jsonPath("$.items[*].title")
			.value((titles) -> assertThat((List<?>) titles)
				.isEqualTo(List.of("Mobbeførebyggjande arbeid", "Sjølvskading")))
			.jsonPath("$.items[1].help[0].forWhom")
			.isEqualTo("Born");
	}

	@Test
	void themesAreNarrowedPagedAndCutDownLikeEveryList() {
		get("/api/themes?sensitive=true&fields=id").expectBody()
			.json("{\"items\":[{\"id\":\"selvskading\"}],\"next\":null}");
		String link = String.valueOf(get("/api/themes?size=1&fields=id,url").expectBody(String.class)
			.returnResult()
			.getResponseHeaders()
			.getFirst(HttpHeaders.LINK));
		assertThat(link).endsWith(">; rel=\"next\"");
		get(String.valueOf(target(link))).expectHeader()
			.doesNotExist(HttpHeaders.LINK)
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].url")
			.isEqualTo("/api/themes/selvskading");
	}

	@Test
	void aThemeTellsWhatTheBankHasOnIt() {
		get("/api/themes/mobbing").expectBody()
			.jsonPath("$.url")
			.isEqualTo("/api/themes/mobbing")
			.jsonPath("$.resources.article")
			.isEqualTo(Bank.ALIKE + 2)
			.jsonPath("$.articles.length()")
			.isEqualTo(10);
		get("/api/themes/nope").expectStatus().isNotFound();
	}

	@Test
	void anArticleIsWholeAndFlatWithTheHelpLinesOfItsThemes() {
		get("/api/articles/nar-en-elev-forteller").expectBody()
			.jsonPath("$.html")
			.isEqualTo("<p>Når en elev forteller om selvskading</p>")
			.jsonPath("$.themes[0]")
			.isEqualTo("selvskading")
			.jsonPath("$.reviewBy")
			.isEqualTo("2027-05-01")
			.jsonPath("$.contents[0].heading")
			.isEqualTo("Samtalen")
			.jsonPath("$.help[0].phone")
			.isEqualTo("116 111")
			.jsonPath("$.file")
			.isEmpty();
	}

	@Test
	void whoAnswersAndWhatTheLawSaysIsThereInWords() {
		ResponseSpec answer = this.client.get()
			.uri("/api/materials/klassetime")
			.header("Accept-Language", "nn")
			.exchange();
		answer.expectBody()
			.jsonPath("$.steward")
			.isEqualTo("sovei")
			.jsonPath("$.responsible.name")
			.isEqualTo("SoVei, NTNU")
			.jsonPath("$.provisions[*].id")
			.isEqualTo("opplaeringslova-12-4")
			.jsonPath("$.provisions[0].title")
			.isEqualTo("Plikt til å gjere noko")
			.jsonPath("$.provisions[0].section")
			.isEqualTo("§ 12-4");
		get("/api/themes/mobbing").expectBody().jsonPath("$.responsible.url").isEqualTo("https://example.org/sovei");
		get("/api/themes").expectBody().jsonPath("$.items[1].responsible.name").isEqualTo("SoVei, NTNU");
	}

	@Test
	void anyKindIsFoundAmongTheResourcesButOnlyItsOwnInACollection() {
		get("/api/resources/mistanke-om-mobbing").expectStatus().isOk();
		get("/api/resources/selvskading").expectBody().jsonPath("$.kind").isEqualTo("theme");
		get("/api/materials/mistanke-om-mobbing").expectStatus().isNotFound();
	}

	@Test
	void linksLeadThroughTheWholeListWithoutGapOrRepeat() {
		List<String> ids = new ArrayList<>();
		String next = "/api/articles?theme=mobbing&language=nb&size=5";
		while (next != null) {
			var answer = get(next).expectStatus().isOk().expectBody(String.class).returnResult();
			ids.addAll(JsonPath.<List<String>>read(answer.getResponseBody(), "$.items[*].id"));
			next = target(answer.getResponseHeaders().getFirst(HttpHeaders.LINK));
		}
		assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(Bank.ALIKE + 1);
	}

	@Test
	void whatAClientHasIsNotSentAgain() {
		String etag = String.valueOf(get("/api/themes").returnResult().getResponseHeaders().getETag());
		assertThat(etag).startsWith("\"");
		this.client.get()
			.uri("/api/themes")
			.header(HttpHeaders.IF_NONE_MATCH, etag)
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectBody()
			.isEmpty();
		this.client.get()
			.uri("/api/themes")
			.header(HttpHeaders.IF_NONE_MATCH, "\"other\"")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void anyFrontEndMayReadAndNothingMayRun() {
		this.client.get()
			.uri("/api/themes")
			.header("Origin", "https://skole.example")
			.exchange()
			.expectHeader()
			.valueEquals("Access-Control-Allow-Origin", "*")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueMatches("Content-Security-Policy", "default-src 'none'.*")
			.expectHeader()
			.doesNotExist("Server");
	}

	@Test
	void healthShowsTheDatabaseByNameOnly() {
		get("/actuator/health").expectBody()
			.jsonPath("$.components.db.status")
			.isEqualTo("UP")
			.jsonPath("$.components.db.details")
			.doesNotExist();
	}

	private ResponseSpec get(String uri) {
		return this.client.get().uri(uri).exchange();
	}

	private static @Nullable String target(@Nullable String link) {
		return (link != null) ? link.substring(1, link.indexOf('>')) : null;
	}

}
