package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What members can find, read from the index itself.
 */
final class ThreadsIndex {

	private static final int PART = 5000;

	private static final int OK = 200;

	private static final JsonMapper JSON = new JsonMapper();

	private ThreadsIndex() {
	}

	/** The ids of all posts that can be found. */
	static Set<String> visible(HttpClient http, URI elasticsearch) {
		Set<String> ids = new HashSet<>();
		String last = "";
		int before = -1;
		while (ids.size() > before) {
			before = ids.size();
			for (JsonNode hit : after(http, elasticsearch, last)) {
				last = hit.path("_id").asString();
				ids.add(last);
			}
		}
		return ids;
	}

	private static JsonNode after(HttpClient http, URI elasticsearch, String last) {
		String query = """
				{"size": %d, "_source": false, "query": {"term": {"visible": true}}, "sort": ["id"], "search_after": ["%s"]}
				"""
			.formatted(PART, last);
		HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve("/threads-v1/_search"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(query))
			.build();
		try {
			HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
			if (answer.statusCode() != OK) {
				throw new BankFailed("Indeksen over tråder svarer %d".formatted(answer.statusCode()));
			}
			return JSON.readTree(answer.body()).path("hits").path("hits");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
