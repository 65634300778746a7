package no.ressursbank.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every parameter of the committed description, with every attack in its place.
 */
@WithBackends
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AttacksIntegrationTests {

	/** Query syntax of every kind, and what breaks parsers, addresses and numbers. */
	private static final List<String> ATTACKS = List.of("'", "\"", "\\", "' or '1'='1", "{\"match_all\":{}}",
			"{\"script\":{\"source\":\"while(true){}\"}}", "*", "*:*", "?*?*?*", "/.*/", "/(a+)+$/", "_exists_:id",
			"title:a^999999", "[* TO *]", "a~2 b~2 c~2", "(((((", ")", "a AND OR NOT", "\"a b\"~999999",
			"${jndi:ldap://x}", "#{T(Runtime)}", "{{7*7}}", "<script>alert(1)</script>", "../../_cluster/health",
			"_all/_search", "resources-v1,threads-v1", "%00", "\0", "a\r\nSet-Cookie: a=b", "-1", "0", "10001",
			"2147483648", "99999999999999999999", "1e309", "NaN", "null", "eyJhIjoxfQ==", "WzEsMl0", "\u202e\u200b",
			"👩‍👩‍👧‍👦", " ", "å".repeat(4000), "a ".repeat(2000), "- ".repeat(1000), "mobbing ".repeat(900));

	private static final Pattern LEAK = Pattern
		.compile("(?i)exception|stack ?trace|org\\.(springframework|apache)|co\\.elastic|java\\.(lang|util)|"
				+ "no\\.ressursbank\\.|index_not_found|parsing_|\"root_cause\"|\\bat [a-z]+\\.[a-z.]+\\(");

	private static final List<String> FORBIDDEN = List.of("Server", "X-Powered-By", "Set-Cookie",
			"Access-Control-Allow-Credentials");

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path DESCRIPTION = Path.of("../docs/api/search-service.json");

	private static boolean published;

	private final RestTestClient client;

	@Autowired
	private LiveWords live;

	/** Apache's client would wait and ask again after each 503. */
	AttacksIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
		this.live.refresh();
	}

	@Test
	void noParameterBreaksAnything() throws Exception {
		List<String> wrong = new ArrayList<>();
		JsonNode paths = JSON.readTree(Files.readString(DESCRIPTION)).path("paths");
		int asked = 0;
		for (String path : paths.propertyNames()) {
			for (JsonNode parameter : paths.path(path).path("get").path("parameters")) {
				String name = parameter.path("name").asString();
				boolean inPath = parameter.path("in").asString().equals("path");
				for (String attack : ATTACKS) {
					EntityExchangeResult<byte[]> answer = ask(inPath ? path : path + "?" + name + "={attack}",
							Map.of("id", inPath ? attack : "samtalen", "attack", attack));
					String said = text(answer).replace(JSON.writeValueAsString(attack).replaceAll("^\"|\"$", ""), "");
					int status = answer.getStatus().value();
					asked++;
					if (status >= 500 || LEAK.matcher(said).find()) {
						wrong.add("%s %s=%.60s: %d %.300s".formatted(path, name, attack, status, said));
					}
				}
			}
		}
		assertThat(asked).isGreaterThan(600);
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyAnswerHasTheHeadersThatProtectItsReader() {
		Stream
			.of("/api/search?q=mobbing", "/api/search?finnes=ikke", "/api/suggest?q=mob", "/api/related/samtalen",
					"/api/related/finnes-ikke", "/api/finnes-ikke", "/", "/actuator/env", "/actuator/heapdump")
			.forEach((address) -> {
				var headers = ask(address, Map.of()).getResponseHeaders();
				assertThat(headers.getFirst("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
				assertThat(headers.getFirst("Referrer-Policy")).as(address).isEqualTo("no-referrer");
				assertThat(FORBIDDEN.stream().filter(headers::containsHeader)).as(address).isEmpty();
				assertThat(headers.getFirst("Content-Security-Policy")).as(address)
					.contains("default-src 'none'", "frame-ancestors 'none'")
					.doesNotContain("unsafe");
			});
	}

	private EntityExchangeResult<byte[]> ask(String path, Map<String, String> variables) {
		return this.client.get()
			.uri(path, variables)
			.header("Origin", "https://ond.example")
			.exchange()
			.expectBody(byte[].class)
			.returnResult();
	}

	private static String text(EntityExchangeResult<byte[]> answer) {
		byte[] body = answer.getResponseBody();
		return (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
	}

}
