package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that can be found at one moment, read in one request.
 *
 * @param documents by id, as they stand in the index; of the words only which edition
 * they are of, since those learnt may come from before
 */
public record LiveState(Map<String, String> documents) {

	private static final String EVERYTHING = "/resources-v1/_search?size=10000";

	private static final String WORDS = "wordbook:words";

	private static final int OK = 200;

	private static final JsonMapper JSON = new JsonMapper();

	static LiveState read(URI elasticsearch) {
		try (HttpClient http = LoadClient.http()) {
			HttpResponse<String> answer = http.send(HttpRequest.newBuilder(elasticsearch.resolve(EVERYTHING)).build(),
					BodyHandlers.ofString());
			if (answer.statusCode() != OK) {
				throw new BankFailed("Indeksen svarer %d".formatted(answer.statusCode()));
			}
			Map<String, String> documents = new TreeMap<>();
			for (JsonNode hit : JSON.readTree(answer.body()).path("hits").path("hits")) {
				JsonNode source = hit.path("_source");
				String id = hit.path("_id").asString();
				documents.put(id, (id.equals(WORDS) ? source.path("fingerprint") : source).toString());
			}
			return new LiveState(documents);
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
