package no.ressursbank.content.thread;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import no.ressursbank.content.member.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a school, asking the service. */
public record Staff(int port, String name, String roles, HttpClient client) {

	private static final JsonMapper JSON = new JsonMapper();

	public static Staff member(int port, String name, Role... more) {
		String roles = Arrays.stream(more).map(Role::name).collect(Collectors.joining(" ", "MEMBER ", ""));
		return new Staff(port, name, roles.strip(), HttpClient.newHttpClient());
	}

	/** The same school, and no role. */
	Staff without() {
		return new Staff(this.port, "Gjest", "", this.client);
	}

	public Reply get(String path) {
		return send("GET", path, null, Map.of());
	}

	public Reply post(String path, Map<String, ?> body) {
		return send("POST", path, body, Map.of());
	}

	public Reply post(String path, Map<String, ?> body, String key) {
		return send("POST", path, body, Map.of("Idempotency-Key", key));
	}

	public Reply put(String path, Map<String, ?> body) {
		return send("PUT", path, body, Map.of());
	}

	public Reply delete(String path) {
		return send("DELETE", path, null, Map.of());
	}

	/** Begins a thread about bullying that everybody may see. */
	public String begin(String title, String text) {
		Reply reply = post("/api/threads", Map.of("theme", "mobbing", "title", title, "text", text));
		if (reply.status() != 201) {
			throw new AssertionError(reply.toString());
		}
		return reply.body().path("thread").path("id").asString();
	}

	/** Finds threads. */
	public JsonNode search(String question) {
		return get("/api/threads/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)).body().path("hits");
	}

	/** Sends what is no JSON. */
	Reply post(String path, String contentType, String body) {
		return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private Reply send(String method, String path, @Nullable Map<String, ?> body, Map<String, String> headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
			.method(method, (body != null) ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
					: HttpRequest.BodyPublishers.noBody());
		headers.forEach(request::header);
		return send(request);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header(Staffroom.HEADER, this.name + ":" + this.roles);
	}

	private Reply send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			String text = response.body();
			return new Reply(response.statusCode(), text,
					text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : JSON.createObjectNode());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** An answer. */
	public record Reply(int status, String text, JsonNode body) {
	}

}
