package no.ressursbank.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed description is the service's own. Written anew by a run with
 * {@code -Dopenapi.write=true}.
 */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiDescriptionIntegrationTests {

	private static final Path COMMITTED = Path.of("../docs/api/search-service.json");

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private RestTestClient client;

	@Autowired
	private LiveWords live;

	@BeforeEach
	void publish() {
		Bank.publish(List.of(Bank.theme("foreldre", "Foreldresamarbeid", "Foreldresamarbeid", List.of()),
				Bank.article("samtalen", Language.NB, "foreldre", "Samtaler som gir støtte",
						new Passage("Før samtalen", "Et godt foreldresamarbeid.", null, null))));
		this.live.refresh();
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
	void everyEndpointAnswersItsOwnExample() {
		JsonNode paths = description().path("paths");
		assertThat(paths.propertyNames()).containsExactlyInAnyOrder("/api/search", "/api/suggest", "/api/related/{id}");
		for (String path : paths.propertyNames()) {
			String answer = get(address(path, paths.path(path).path("get")));
			JsonNode example = paths.path(path)
				.path("get")
				.path("responses")
				.path("200")
				.path("content")
				.path("application/json")
				.path("example");
			assertThat(JSON.readTree(answer).propertyNames()).containsAll(example.propertyNames());
		}
	}

	@Test
	void thereIsAPageToTryItOn() {
		assertThat(get("/swagger-ui/index.html")).contains("swagger-ui");
	}

	private JsonNode description() {
		return JSON.readTree(get("/openapi.json"));
	}

	private static String address(String path, JsonNode operation) {
		String address = path;
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : operation.path("parameters")) {
			String name = parameter.path("name").asString();
			String example = parameter.path("example").asString("");
			if (parameter.path("in").asString("").equals("path")) {
				address = address.replace("{" + name + "}", example);
			}
			else if (!example.isEmpty()) {
				query.add(name + "=" + example);
			}
		}
		return query.isEmpty() ? address : address + "?" + String.join("&", query);
	}

	private String get(String address) {
		byte[] body = this.client.get()
			.uri(URI.create(address))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
		return new String((body != null) ? body : new byte[0], StandardCharsets.UTF_8);
	}

}
