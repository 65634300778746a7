package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the cursors of a list from its beginning to its end.
 */
public final class Cursors {

	private static final int OK = 200;

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final JsonMapper JSON = new JsonMapper();

	private Cursors() {
	}

	/**
	 * Reads all parts of a list of the publishing API.
	 * @throws BankFailed when a part does not come
	 */
	public static Walk articles(WholeBank bank) {
		return walk(bank.http(), bank.address("content").resolve("/api/articles?size=100"), "items");
	}

	/**
	 * Reads all hits of the search.
	 * @throws BankFailed when a part does not come
	 */
	public static Walk hits(WholeBank bank, int size) {
		return walk(bank.http(), bank.address("search").resolve("/api/search?size=" + size), "hits");
	}

	private static Walk walk(HttpClient http, URI first, String items) {
		List<String> ids = new ArrayList<>();
		List<Long> nanos = new ArrayList<>();
		String next = first.toString();
		while (!next.isEmpty()) {
			long start = System.nanoTime();
			JsonNode part = get(http, URI.create(next));
			nanos.add(System.nanoTime() - start);
			part.path(items).forEach((item) -> ids.add(item.path("id").asString()));
			String cursor = part.path("next").asString("");
			next = cursor.isEmpty() ? "" : first + "&cursor=" + cursor;
		}
		return new Walk(ids, nanos);
	}

	private static JsonNode get(HttpClient http, URI address) {
		try {
			HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).timeout(TIMEOUT).build(),
					BodyHandlers.ofString());
			if (answer.statusCode() != OK) {
				throw new BankFailed("%s svarer %d".formatted(address, answer.statusCode()));
			}
			return JSON.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new BankFailed("%s svarer ikke: %s".formatted(address, ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came.
	 *
	 * @param ids in the order of the list
	 * @param nanos what each part took
	 */
	public record Walk(List<String> ids, List<Long> nanos) {
	}

}
