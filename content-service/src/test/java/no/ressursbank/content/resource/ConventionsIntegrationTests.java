package no.ressursbank.content.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConventionsIntegrationTests {

	@Autowired
	private RestTestClient client;

	@BeforeEach
	void publish() {
		Bank.publish();
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

	@ParameterizedTest
	@ValueSource(strings = { "/api/threads", "/api/me", "/api/moderation/queue" })
	void whatMembersWriteIsClosedToOtherOrigins(String address) {
		this.client.options()
			.uri(address)
			.header(HttpHeaders.ORIGIN, "https://skole.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization")
			.exchange()
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@Test
	void largeAnswersArePackedForThoseWhoTakeThem(@LocalServerPort int port) throws IOException {
		// Apache's client, which would be chosen, unpacks answers by itself.
		RestTestClient plainClient = RestTestClient.bindToServer(new SimpleClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
		EntityExchangeResult<byte[]> packed = plainClient.get()
			.uri("/api/articles?size=100")
			.header(HttpHeaders.ACCEPT_ENCODING, "gzip")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_ENCODING, "gzip")
			.expectBody(byte[].class)
			.returnResult();
		EntityExchangeResult<byte[]> plain = plainClient.get()
			.uri("/api/articles?size=100")
			.exchange()
			.expectHeader()
			.doesNotExist(HttpHeaders.CONTENT_ENCODING)
			.expectBody(byte[].class)
			.returnResult();
		byte[] body = Objects.requireNonNull(packed.getResponseBody());
		assertThat(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
			.isEqualTo(plain.getResponseBody());
		assertThat(packed.getResponseHeaders().getETag()).isNotEqualTo(plain.getResponseHeaders().getETag());
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

	private String body(String address) {
		return String.valueOf(
				get(address, "*/*").expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
	}

	private ResponseSpec get(String address, String format) {
		return this.client.get().uri(address).header(HttpHeaders.ACCEPT, format).exchange();
	}

}
