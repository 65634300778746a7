package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The index that is searched now.
 */
record LiveIndex(URI elasticsearch) {

	static final String ALIAS = "/resources-v1";

	private static final JsonMapper JSON = new JsonMapper();

	/** How many passages it holds: what is stored inside documents is nothing else. */
	long passages() throws IOException {
		long all = get("/_stats/docs").path("_all").path("primaries").path("docs").path("count").asLong();
		return all - get("/_count").path("count").asLong();
	}

	private JsonNode get(String path) throws IOException {
		try (HttpClient http = LoadClient.http()) {
			HttpRequest request = HttpRequest.newBuilder(this.elasticsearch.resolve(ALIAS + path)).build();
			return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
