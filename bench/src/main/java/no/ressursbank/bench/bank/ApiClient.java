package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.ressursbank.bench.measure.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the publishing API and the index behind it in the same way, so that only they can
 * differ.
 */
public final class ApiClient implements AutoCloseable {

	private static final String LIST = "/api/articles?size=20";

	private static final int OK = 200;

	private static final int NOT_MODIFIED = 304;

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = LoadClient.http();

	private final URI api;

	private final URI elasticsearch;

	ApiClient(URI api, URI elasticsearch) {
		this.api = api;
		this.elasticsearch = elasticsearch;
	}

	/**
	 * Reads the whole list of articles, page by page.
	 * @throws BankFailed when a page does not come
	 */
	public Articles articles() {
		return list(LIST);
	}

	/**
	 * The ids of all resources of a kind.
	 * @param kind as the API has it in its addresses
	 * @throws BankFailed when a page does not come
	 */
	public List<String> ids(String kind) {
		return list("/api/%s?size=20".formatted(kind)).ids();
	}

	/**
	 * The titles of the themes by their ids.
	 * @throws BankFailed when they do not come
	 */
	public Map<String, String> themes() {
		Map<String, String> titles = new LinkedHashMap<>();
		JSON.readTree(body("/api/themes"))
			.path("items")
			.forEach((theme) -> titles.put(theme.path("id").asString(), theme.path("title").asString()));
		return titles;
	}

	private Articles list(String first) {
		List<String> ids = new ArrayList<>();
		List<String> pages = new ArrayList<>();
		String next = first;
		while (!next.isEmpty()) {
			JsonNode page = JSON.readTree(body(next));
			page.path("items").forEach((item) -> ids.add(item.path("id").asString()));
			pages.add(next);
			String cursor = page.path("next").asString("");
			next = cursor.isEmpty() ? "" : first + "&cursor=" + cursor;
		}
		return new Articles(ids, pages);
	}

	/** What a reader sends who opens an article. */
	public Call article(String id) {
		return call(request(this.api, path(id)).build(), OK);
	}

	/**
	 * What a reader sends who has the article from before.
	 * @throws BankFailed when it cannot be had
	 */
	public Call unchanged(String id) {
		String etag = send(request(this.api, path(id)).build()).headers().firstValue("ETag").orElse("");
		return call(request(this.api, path(id)).header("If-None-Match", etag).build(), NOT_MODIFIED);
	}

	/** What the index is asked for by someone who knows its inside. */
	public Call document(String id) {
		return call(request(this.elasticsearch, LiveIndex.ALIAS + "/_doc/" + id).build(), OK);
	}

	/** A page of the list, as its link has it. */
	public Call page(String path) {
		return call(request(this.api, path).build(), OK);
	}

	@Override
	public void close() {
		this.http.close();
	}

	private static String path(String id) {
		return "/api/articles/" + id;
	}

	private Call call(HttpRequest request, int status) {
		return () -> {
			try {
				return send(request).statusCode() == status;
			}
			catch (BankFailed ex) {
				return false;
			}
		};
	}

	private String body(String path) {
		HttpRequest plain = HttpRequest.newBuilder(this.api.resolve(path)).timeout(TIMEOUT).build();
		return new String(send(plain).body(), StandardCharsets.UTF_8);
	}

	/** Browsers take packed answers. */
	private static HttpRequest.Builder request(URI address, String path) {
		return HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT).header("Accept-Encoding", "gzip");
	}

	private HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new BankFailed("%s svarer ikke: %s".formatted(request.uri(), ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The list of articles.
	 *
	 * @param pages paths of its pages
	 */
	public record Articles(List<String> ids, List<String> pages) {
	}

}
