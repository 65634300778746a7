package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

import no.ressursbank.bench.measure.Question;
import no.ressursbank.bench.measure.Reply;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who reads and searches without being signed in, and looks at what comes
 * instead of an answer.
 *
 * @param search address of the search
 * @param content address of the publishing API
 */
public record Reader(HttpClient http, URI search, URI content) {

	/** Longer than anybody would wait: what comes late is told as it is. */
	private static final Duration TIMEOUT = Duration.ofSeconds(15);

	private static final int FAULT = 400;

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * What no reader should see: frames of a stack, names of classes, statements of SQL.
	 */
	private static final Pattern INSIDE = Pattern
		.compile("\\bat [\\w.$]+\\(|Exception\\b|\\b(java|org|co\\.elastic)\\.\\w+\\.\\w|\\bselect .+ from ");

	/** The first hits of a query. */
	public Question find(String query) {
		return of(this.search, path(query), (body) -> {
		});
	}

	/**
	 * The first hits of a query, or of everything when it is empty.
	 * @param total told how many there are, whenever there is an answer
	 */
	public Question find(String query, LongConsumer total) {
		return of(this.search, path(query), (body) -> total.accept(JSON.readTree(body).path("total").asLong()));
	}

	/** One article. */
	public Question article(String id) {
		return content("/api/articles/" + id);
	}

	/** Any address of the publishing API. */
	public Question content(String path) {
		return of(this.content, path, (body) -> {
		});
	}

	static boolean leaks(int status, String body) {
		return status >= FAULT && INSIDE.matcher(body).find();
	}

	private static String path(String query) {
		return "/api/search?size=10&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
	}

	private Question of(URI service, String path, Consumer<String> answered) {
		HttpRequest request = HttpRequest.newBuilder(service.resolve(path)).timeout(TIMEOUT).build();
		return () -> {
			try {
				HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
				Reply reply = new Reply(answer.statusCode(), leaks(answer.statusCode(), answer.body()));
				if (reply.isAnswer()) {
					answered.accept(answer.body());
				}
				return reply;
			}
			catch (IOException ex) {
				return new Reply(0, false);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		};
	}

}
