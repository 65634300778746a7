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
import java.util.List;

import no.ressursbank.bench.measure.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The search of a running bank, asked as a browser asks it.
 */
public final class SearchClient implements Engine {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int OK = 200;

	private static final int ATTEMPTS = 5;

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

	private final URI address;

	/**
	 * Asks nothing yet.
	 * @param address of the search service, without a path
	 */
	public SearchClient(URI address) {
		this.address = address;
	}

	@Override
	public List<String> search(String query, int size) {
		return answer(path(query, size)).path("hits").valueStream().map((hit) -> hit.path("id").asString()).toList();
	}

	/** How many resources can be found. */
	public long total() {
		return answer("/api/search?size=1").path("total").asLong();
	}

	static String path(String query, int size) {
		return "/api/search?q=%s&size=%d".formatted(URLEncoder.encode(query, StandardCharsets.UTF_8), size);
	}

	boolean isReady() {
		try {
			return get("/actuator/health/readiness").statusCode() == OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * On a busy machine the search may give up on its own index. That is told by the load
	 * measurements; here it is only tried again.
	 */
	private JsonNode answer(String path) {
		String problem = "";
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			try {
				HttpResponse<String> response = get(path);
				if (response.statusCode() == OK) {
					return JSON.readTree(response.body());
				}
				problem = response.statusCode() + " " + response.body();
			}
			catch (IOException ex) {
				problem = ex.toString();
			}
			Waiting.pause(Duration.ofMillis(500));
		}
		throw new BankFailed("%s%s svarer ikke: %s".formatted(this.address, path, problem));
	}

	private HttpResponse<String> get(String path) throws IOException {
		try {
			return this.http.send(HttpRequest.newBuilder(this.address.resolve(path)).timeout(TIMEOUT).build(),
					BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
