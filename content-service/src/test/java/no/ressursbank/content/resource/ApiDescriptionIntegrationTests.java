package no.ressursbank.content.resource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed description is the service's own. Written anew by a run with
 * {@code -Dopenapi.write=true}.
 */
@WithBackends
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiDescriptionIntegrationTests {

	private static final Path COMMITTED = Path.of("../docs/api/content-service.json");

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	static Path store;

	private final RestTestClient client;

	/** Apache's client, which would be chosen, unpacks answers by itself. */
	ApiDescriptionIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new SimpleClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		properties.add("ressursbank.files", () -> store);
	}

	@BeforeEach
	void publish() throws Exception {
		Bank.publish();
		for (String sha : List.of(KindsOfBank.SECRET_FILE, KindsOfBank.OPEN_FILE)) {
			Path folder = Files.createDirectories(store.resolve(sha.substring(0, 2)));
			Files.writeString(folder.resolve(sha + ".pdf"), KindsOfBank.SECRET.repeat(20));
		}
	}

	@Test
	void isTheOneThatIsCommitted() throws Exception {
		String now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(description()) + "\n";
		if (Boolean.getBoolean("openapi.write")) {
			Files.writeString(COMMITTED, now);
		}
		assertThat(now).isEqualTo(Files.readString(COMMITTED).replace("\r\n", "\n"));
		assertThat(description().path("openapi").asString()).startsWith("3.1");
	}

	@Test
	void everyEndpointAnswersItsOwnExampleInEveryFormatItNames() {
		JsonNode paths = description().path("paths");
		assertThat(paths.propertyNames()).hasSizeGreaterThan(20);
		for (String path : paths.propertyNames()) {
			JsonNode operation = paths.path(path).path("get");
			for (String format : formats(operation)) {
				EntityExchangeResult<byte[]> answer = get(address(path, operation), format);
				assertThat(answer.getStatus().value()).as(path + " as " + format).isEqualTo(200);
				assertThat(operation.path("responses").has("422")).isTrue();
				assertThat(operation.path("summary").asString("")).as(path).isNotEmpty();
			}
		}
	}

	@Test
	void everyEndpointTellsWhatItTakesAndAnswersHeadAsItAnswersGet() {
		JsonNode paths = description().path("paths");
		for (String path : paths.propertyNames()) {
			JsonNode operation = paths.path(path).path("get");
			for (String format : formats(operation)) {
				String address = address(path, operation);
				EntityExchangeResult<byte[]> get = get(address, format);
				EntityExchangeResult<byte[]> head = ask(HttpMethod.HEAD, address, format);
				assertThat(head.getStatus().value()).as(address).isEqualTo(200);
				assertThat(text(head)).as(address).isEmpty();
				for (String header : List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
						HttpHeaders.CACHE_CONTROL, HttpHeaders.LAST_MODIFIED)) {
					assertThat(head.getResponseHeaders().get(header)).as(header + " of " + address)
						.isEqualTo(get.getResponseHeaders().get(header));
				}
				EntityExchangeResult<byte[]> options = ask(HttpMethod.OPTIONS, address, format);
				assertThat(options.getStatus().value()).as(address).isEqualTo(200);
				assertThat(options.getResponseHeaders().getAllow()).as(address)
					.contains(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
			}
		}
	}

	@Test
	void noEndpointGivesMoreThanAnExcerptOfATextThatIsNotOurs() {
		JsonNode paths = description().path("paths");
		int asked = 0;
		for (String path : paths.propertyNames()) {
			for (String format : formats(paths.path(path).path("get"))) {
				for (String id : List.of("bare-lenke", "bare-utdrag")) {
					String address = path.replace("{id}", id)
						.replace("{sha256}", KindsOfBank.SECRET_FILE)
						.replace("{name}", "rapport.pdf");
					String body = text(get(address, format));
					assertThat(body).as(address + " as " + format)
						.doesNotContain(KindsOfBank.SECRET.repeat(5), "Hemmelig overskrift");
					asked++;
				}
			}
		}
		assertThat(asked).isGreaterThan(60);
	}

	@Test
	void thereIsAPageToTryItOn() {
		assertThat(text(get("/swagger-ui/index.html", "text/html"))).contains("swagger-ui");
		assertThat(get("/docs", "text/html").getStatus().is4xxClientError()).isFalse();
	}

	private JsonNode description() {
		return JSON.readTree(text(get("/openapi.json", "application/json")));
	}

	private static String address(String path, JsonNode operation) {
		String address = path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : operation.path("parameters")) {
			String example = parameter.path("example").asString("");
			if (parameter.path("in").asString("").equals("path")) {
				address = address.replace("{" + parameter.path("name").asString() + "}", example);
			}
			else if (!example.isEmpty()) {
				query.add(parameter.path("name").asString() + "=" + example);
			}
		}
		return query.isEmpty() ? address : address + "?" + String.join("&", query);
	}

	/** None for what takes a token: that is tried with one elsewhere. */
	private static List<String> formats(JsonNode operation) {
		if (operation.has("security")) {
			return List.of();
		}
		return List.copyOf(operation.path("responses").path("200").path("content").propertyNames());
	}

	private EntityExchangeResult<byte[]> get(String address, String format) {
		return ask(HttpMethod.GET, address, format);
	}

	private EntityExchangeResult<byte[]> ask(HttpMethod method, String address, String format) {
		return this.client.method(method)
			.uri(URI.create(address))
			.header(HttpHeaders.ACCEPT, format)
			.exchange()
			.expectBody(byte[].class)
			.returnResult();
	}

	private static String text(EntityExchangeResult<byte[]> answer) {
		byte[] body = answer.getResponseBody();
		return (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
	}

}
