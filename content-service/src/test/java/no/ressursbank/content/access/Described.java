package no.ressursbank.content.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;

/** The running service, asked as its own description says. */
record Described(RestTestClient client, JsonNode paths) {

	private static final JsonMapper JSON = new JsonMapper();

	/** Apache's client would wait and ask again after each 503. */
	static Described on(int port) {
		RestTestClient client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
		byte[] json = client.get()
			.uri("/openapi.json")
			.exchange()
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody();
		return new Described(client, JSON.readTree(json).path("paths"));
	}

	/** The rows of a table of endpoints, cell by cell. */
	static List<String[]> table(String file) {
		return lines(file).stream()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.map((line) -> line.split(" +"))
			.toList();
	}

	static List<String> lines(String file) {
		try {
			return new ClassPathResource(file, Described.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Every endpoint, as {@code GET /api/me}.
	 * @param signedIn whether only those that take a token
	 */
	List<String> endpoints(boolean signedIn) {
		return this.paths.propertyNames()
			.stream()
			.flatMap((path) -> this.paths.path(path)
				.propertyNames()
				.stream()
				.filter((method) -> !signedIn || this.paths.path(path).path(method).has("security"))
				.map((method) -> HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)) + " " + path))
			.toList();
	}

	/** What is said of an endpoint. */
	JsonNode operation(String method, String path) {
		return this.paths.path(path).path(method.toLowerCase(Locale.ROOT));
	}

	/**
	 * Asks with the example that stands in the description.
	 * @param variables in place of those of the example
	 * @param token null for nobody
	 */
	Reply ask(String method, String path, Map<String, String> variables, @Nullable String token) {
		JsonNode operation = operation(method, path.replaceFirst("\\?.*", ""));
		JsonNode body = operation.path("requestBody").path("content").path("application/json");
		String sent = body.isMissingNode() ? null
				: body.path("example").isMissingNode() ? "{}" : body.path("example").toString();
		Map<String, String> all = new HashMap<>(examples(operation));
		all.putAll(variables);
		return send(method, path, all, sent, token);
	}

	/** Asks with a body, or none. */
	Reply send(String method, String path, Map<String, String> variables, @Nullable String body,
			@Nullable String token) {
		RequestBodySpec request = this.client.method(HttpMethod.valueOf(method)).uri(path, variables);
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(body);
		}
		EntityExchangeResult<byte[]> answer = request.exchange().expectBody(byte[].class).returnResult();
		byte @Nullable [] content = answer.getResponseBody();
		MediaType type = answer.getResponseHeaders().getContentType();
		return new Reply(answer.getStatus().value(), (type != null) ? type.getType() + "/" + type.getSubtype() : "",
				(content != null) ? new String(content, StandardCharsets.UTF_8) : "");
	}

	private static Map<String, String> examples(JsonNode operation) {
		Map<String, String> variables = new HashMap<>();
		for (JsonNode parameter : operation.path("parameters")) {
			if (parameter.path("in").asString("").equals("path")) {
				variables.put(parameter.path("name").asString(), parameter.path("example").asString("1"));
			}
		}
		return variables;
	}

	/**
	 * An answer.
	 *
	 * @param type its media type, empty when it says none
	 */
	record Reply(int status, String type, String text) {

		JsonNode body() {
			return JSON.readTree(this.text);
		}

	}

}
