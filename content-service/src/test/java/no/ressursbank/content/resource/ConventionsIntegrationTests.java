package no.ressursbank.content.resource;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConventionsIntegrationTests {

	@TempDir
	static Path store;

	@Autowired
	private RestTestClient client;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		properties.add("ressursbank.files", () -> store);
	}

	@BeforeEach
	void publish() throws Exception {
		Bank.publish();
		for (String sha : List.of(KindsOfBank.SECRET_FILE, KindsOfBank.OPEN_FILE)) {
			Path folder = Files.createDirectories(store.resolve(sha.substring(0, 2)));
			Files.writeString(folder.resolve(sha + ".pdf"), "%PDF-1.7 hemmelig");
			Files.write(folder.resolve(sha + ".png"), new byte[] { 1, 2, 3 });
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text/markdown | # Tittel kurs", "text/html | <h1>Tittel kurs</h1>",
			"application/ld+json | \"@type\":\"Course\"", "application/json | \"kind\":\"course\"" })
	void everyRepresentationOfASensitiveResourceCarriesHelp(String format, String contains) {
		String body = String.valueOf(get("/api/courses/kurs", format).expectHeader()
			.valueMatches(HttpHeaders.CONTENT_TYPE, format.replace("+", ".") + ".*")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
		assertThat(body).contains(contains).contains("Alarmtelefonen").contains("116 111");
	}

	@Test
	void whereNobodyCanSignInTheMembersAreaSaysSo() {
		get("/api/me", "application/json").expectStatus()
			.isEqualTo(401)
			.expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("ressursbank.identity.issuer"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/webinars/neste.ics", "/api/webinars.ics?theme=selvskading",
			"/api/feed.atom?theme=selvskading", "/api/themes/selvskading", "/api/courses?theme=selvskading" })
	void calendarsFeedsAndListsCarryHelpToo(String address) {
		assertThat(body(address)).contains("Alarmtelefonen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "webinars/neste | EducationEvent", "contacts/senter | Organization",
			"articles/mistanke-om-mobbing | LearningResource" })
	void linkedDataHasTheTypeOfTheKind(String path, String type) {
		get("/api/" + path, "application/ld+json").expectBody()
			.jsonPath("$['@type']")
			.isEqualTo(type)
			.jsonPath("$.inLanguage")
			.isEqualTo("nob");
	}

	@Test
	void aLearningResourceHasTheFieldsOfTheNorwegianStandard() {
		get("/api/articles/mistanke-om-mobbing", "application/ld+json").expectBody()
			.jsonPath("$.license")
			.isEqualTo("CC BY 4.0")
			.jsonPath("$.typicalAgeRange")
			.isEqualTo("10-11")
			.jsonPath("$.educationalLevel[0]")
			.isEqualTo("5")
			.jsonPath("$.identifier")
			.isEqualTo("http://localhost:8080/artikkel/mistanke-om-mobbing")
			.jsonPath("$.isPartOf.name")
			.isEqualTo("Ressursbanken");
	}

	@Test
	void aFormatThereIsNotIsRefused() {
		get("/api/articles/mistanke-om-mobbing", "application/xml").expectStatus().isEqualTo(406);
		get("/api/themes", "text/markdown").expectStatus().isEqualTo(406);
	}

	@Test
	void everyAnswerTellsHowLongItIsGoodAndByWhatItVaries() {
		ResponseSpec answer = get("/api/webinars/neste", "*/*");
		answer.expectHeader().valueEquals(HttpHeaders.LAST_MODIFIED, "Fri, 20 Nov 2026 10:00:00 GMT");
		HttpHeaders headers = answer.expectBody(String.class).returnResult().getResponseHeaders();
		assertThat(headers.getCacheControl()).contains("stale-while-revalidate", "stale-if-error");
		assertThat(headers.getVary()).contains("Accept", "Accept-Language", "Accept-Encoding");
		assertThat(headers.getETag()).startsWith("\"");
	}

	@Test
	void whatHasNotChangedSinceIsNotSentAgain() {
		this.client.get()
			.uri("/api/webinars/neste")
			.header(HttpHeaders.IF_MODIFIED_SINCE, "Fri, 20 Nov 2026 10:00:00 GMT")
			.exchange()
			.expectStatus()
			.isNotModified()
			.expectHeader()
			.exists(HttpHeaders.ETAG);
		this.client.get()
			.uri("/api/webinars/neste")
			.header(HttpHeaders.IF_MODIFIED_SINCE, "Fri, 20 Nov 2026 09:59:59 GMT")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void headIsGetWithoutABodyAndOptionsTellsWhatThereIs() {
		this.client.head().uri("/api/articles").exchange().expectStatus().isOk().expectBody().isEmpty();
		this.client.options()
			.uri("/api/articles")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS");
	}

	@ParameterizedTest
	@CsvSource({ "GET, 200", "POST, 403", "DELETE, 403" })
	void otherOriginsMayReadAndNothingElse(String method, int status) {
		this.client.method(HttpMethod.OPTIONS)
			.uri("/api/articles")
			.header(HttpHeaders.ORIGIN, "https://skole.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

	@Test
	void aFeedReaderReadsTheFeed() throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(body("/api/feed.atom?kind=webinar")));
		assertThat(feed.getEntries()).hasSize(5)
			.allSatisfy((entry) -> assertThat(entry.getLink()).startsWith("http://localhost:8080/webinar/"));
		get("/api/feed.atom?kind=webinarer", "*/*").expectStatus().isEqualTo(422);
	}

	@Test
	void searchEnginesAreToldOfEveryPage() {
		assertThat(body("/sitemap.xml")).contains("<loc>http://localhost:8080/artikkel/rutine-0</loc>",
				"<loc>http://localhost:8080/tema/mobbing</loc>", "<lastmod>2026-11-20T10:00:00Z</lastmod>");
		assertThat(body("/robots.txt")).contains("Sitemap: http://localhost:").contains("/sitemap.xml");
	}

	@Test
	void aFileIsServedForEverAndInParts() {
		String address = "/files/" + KindsOfBank.OPEN_FILE + "/rapport.pdf";
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=.*rapport.pdf.*");
		this.client.get()
			.uri(address)
			.header(HttpHeaders.RANGE, "bytes=0-3")
			.exchange()
			.expectStatus()
			.isEqualTo(206)
			.expectBody(String.class)
			.isEqualTo("%PDF");
		this.client.get()
			.uri("/files/" + KindsOfBank.OPEN_FILE + "/forside.png")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_TYPE, "image/png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/files/" + KindsOfBank.SECRET_FILE + "/rapport.pdf",
			"/files/" + KindsOfBank.SECRET_FILE + "/forside.png", "/files/" + KindsOfBank.OPEN_FILE + "/annet.pdf",
			"/files/" + KindsOfBank.OPEN_FILE + "/..%2f..%2fapplication.yml", "/files/kort/rapport.pdf" })
	void aFileThatIsNotOursToGiveIsNotThere(String address) {
		assertThat(this.client.get().uri(URI.create(address)).exchange().returnResult().getStatus().value()).isIn(400,
				404);
	}

	private String body(String address) {
		return String.valueOf(
				get(address, "*/*").expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
	}

	private ResponseSpec get(String address, String format) {
		return this.client.get().uri(address).header(HttpHeaders.ACCEPT, format).exchange();
	}

}
