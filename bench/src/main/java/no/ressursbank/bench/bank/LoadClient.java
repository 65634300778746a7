package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import no.ressursbank.bench.measure.Call;

/**
 * Asks the search and its index in the same way, so that only they can differ.
 */
public final class LoadClient implements AutoCloseable {

	/** How many answers a reader gets at a time. */
	static final int SIZE = 10;

	private static final int OK = 200;

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final HttpClient http = http();

	private final URI search;

	private final URI elasticsearch;

	LoadClient(URI search, URI elasticsearch) {
		this.search = search;
		this.elasticsearch = elasticsearch;
	}

	/** What a reader sends: the first page of the answers to a query. */
	public Call search(String query) {
		HttpRequest request = request(this.search, SearchClient.path(query, SIZE)).build();
		return () -> isAnswered(request);
	}

	/** What the search made of it, one after the other. */
	public Call direct(List<IndexQuery> queries) {
		List<HttpRequest> requests = queries.stream()
			.map((query) -> request(this.elasticsearch, query.path()).header("Content-Type", query.contentType())
				.header("Accept", query.accept())
				.POST(BodyPublishers.ofString(query.body()))
				.build())
			.toList();
		return () -> requests.stream().allMatch(this::isAnswered);
	}

	@Override
	public void close() {
		this.http.close();
	}

	/** Both sides speak HTTP 1.1: neither shall pay for an upgrade. */
	static HttpClient http() {
		return HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
	}

	private static HttpRequest.Builder request(URI address, String path) {
		return HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT);
	}

	private boolean isAnswered(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofByteArray()).statusCode() == OK;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
