package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A member who is signed in.
 */
public final class ForumClient {

	private static final JsonMapper JSON = new JsonMapper();

	/** Longer than the service may take: what comes late is told as it is. */
	private static final Duration TIMEOUT = Duration.ofSeconds(15);

	private final HttpClient http;

	private final URI service;

	private final String token;

	ForumClient(HttpClient http, URI service, String token) {
		this.http = http;
		this.service = service;
		this.token = token;
	}

	/** Reads. */
	public ForumAnswer get(String path) {
		return send(request(path).GET());
	}

	/** Finds posts. */
	public ForumAnswer search(String question) {
		return get("/api/threads/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
	}

	/**
	 * Writes.
	 * @param key the same for the same request sent again
	 */
	public ForumAnswer post(String path, Map<String, ?> body, String key) {
		return send(request(path).header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	/** Changes. */
	public ForumAnswer put(String path, Map<String, ?> body) {
		return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	/** Deletes. */
	public ForumAnswer delete(String path) {
		return send(request(path).DELETE());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.service.resolve(path))
			.timeout(TIMEOUT)
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json");
	}

	private ForumAnswer send(HttpRequest.Builder request) {
		long start = System.nanoTime();
		try {
			HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
			String body = response.body();
			return new ForumAnswer(response.statusCode(),
					body.startsWith("{") ? JSON.readTree(body) : MissingNode.getInstance(), since(start));
		}
		catch (IOException ex) {
			return new ForumAnswer(0, MissingNode.getInstance(), since(start));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Duration since(long nanos) {
		return Duration.ofNanos(System.nanoTime() - nanos);
	}

}
