package no.ressursbank.content.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of {@code rights.txt}, asked of the running service. */
@WithIssuer
class RightsIntegrationTests {

	private static final List<String> ROLES = List.of("anonymous", "nobody", "member", "moderator", "editor");

	private final RestTestClient client;

	/** Nothing is published: Apache's client would wait and ask again after each 503. */
	RightsIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@Test
	void everyEndpointOfTheDescriptionHasItsRow() throws IOException {
		JsonNode paths = description().path("paths");
		List<String> described = new ArrayList<>();
		paths.propertyNames()
			.forEach((path) -> paths.path(path)
				.propertyNames()
				.forEach((method) -> described.add(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)) + " " + path)));
		assertThat(table().stream().map((row) -> row[0] + " " + row[1])).containsExactlyInAnyOrderElementsOf(described);
	}

	@Test
	void everyRoleGetsWhatTheTableSays() throws IOException {
		JsonNode paths = description().path("paths");
		List<String> wrong = new ArrayList<>();
		for (String[] row : table()) {
			JsonNode operation = paths.path(row[1]).path(row[0].toLowerCase(Locale.ROOT));
			for (String role : ROLES) {
				String expected = row[2 + ROLES.indexOf(role)];
				int status = status(row[0], row[1], operation, role);
				boolean kept = expected.equals("open") ? status != 401 && status != 403
						: status == Integer.parseInt(expected);
				if (!kept) {
					wrong.add("%s %s as %s: %d, not %s".formatted(row[0], row[1], role, status, expected));
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	private int status(String method, String path, JsonNode operation, String role) {
		RequestBodySpec request = this.client.method(HttpMethod.valueOf(method)).uri(path, variables(operation));
		if (!role.equals("anonymous")) {
			String[] roles = role.equals("nobody") ? new String[0] : new String[] { role };
			request.header("Authorization", "Bearer " + Issuer.running().token("rights-" + role, roles));
		}
		JsonNode body = operation.path("requestBody").path("content").path("application/json");
		if (!body.isMissingNode()) {
			request.contentType(MediaType.APPLICATION_JSON)
				.body(body.path("example").isMissingNode() ? "{}" : body.path("example").toString());
		}
		return request.exchange().expectBody(byte[].class).returnResult().getStatus().value();
	}

	/** Anything will do: who may not ask must not learn whether it is there. */
	private static Map<String, String> variables(JsonNode operation) {
		Map<String, String> variables = new HashMap<>();
		for (JsonNode parameter : operation.path("parameters")) {
			if (parameter.path("in").asString("").equals("path")) {
				variables.put(parameter.path("name").asString(), parameter.path("example").asString("1"));
			}
		}
		return variables;
	}

	private JsonNode description() {
		byte[] json = this.client.get()
			.uri("/openapi.json")
			.exchange()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
		return new JsonMapper().readTree(json);
	}

	private static List<String[]> table() throws IOException {
		return new ClassPathResource("rights.txt", RightsIntegrationTests.class).getContentAsString(UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.map((line) -> line.split(" +"))
			.toList();
	}

}
