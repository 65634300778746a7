package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.bench.measure.Call;
import no.ressursbank.bench.measure.Histogram;

/**
 * Asks the portal for pages as a browser does, and for what it has counted itself.
 */
public final class PortalClient implements AutoCloseable {

	private static final int OK = 200;

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	/** One bucket of the time that is the portal's own. */
	private static final Pattern OWN = Pattern
		.compile("(?m)^ressursbank_portal_own_seconds_bucket\\{le=\"([0-9.E+-]+|[+]Inf)\"} ([0-9.E]+)$");

	private final HttpClient http = LoadClient.http();

	/** Readers are led on where a resource has another page. */
	private final HttpClient following = HttpClient.newBuilder()
		.connectTimeout(TIMEOUT)
		.followRedirects(Redirect.NORMAL)
		.build();

	private final URI portal;

	PortalClient(URI portal) {
		this.portal = portal;
	}

	/**
	 * Opens a page, and remembers where it is and how much.
	 * @throws BankFailed when there is none
	 */
	public Page open(String path) {
		HttpResponse<byte[]> page = page(path);
		return new Page(page.uri(), page.body().length);
	}

	/**
	 * What stands at a path.
	 * @throws BankFailed when nothing does
	 */
	String html(String path) {
		return new String(page(path).body(), StandardCharsets.UTF_8);
	}

	private HttpResponse<byte[]> page(String path) {
		HttpResponse<byte[]> page = send(this.following, HttpRequest.newBuilder(this.portal.resolve(path)));
		if (page.statusCode() != OK) {
			throw new BankFailed("%s svarer %d".formatted(page.uri(), page.statusCode()));
		}
		return page;
	}

	/** What a reader's browser sends, who takes packed answers. */
	public Call call(Page page) {
		HttpRequest.Builder request = HttpRequest.newBuilder(page.address()).header("Accept-Encoding", "gzip");
		return () -> {
			try {
				return send(this.http, request).statusCode() == OK;
			}
			catch (BankFailed ex) {
				return false;
			}
		};
	}

	/**
	 * What the portal has counted since its start of the time that pages take without the
	 * services.
	 * @throws BankFailed when it does not tell
	 */
	public Histogram own() {
		String metrics = new String(
				send(this.http, HttpRequest.newBuilder(this.portal.resolve("/actuator/prometheus"))).body(),
				StandardCharsets.UTF_8);
		NavigableMap<Double, Double> counts = new TreeMap<>();
		for (Matcher bucket = OWN.matcher(metrics); bucket.find();) {
			double limit = bucket.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY
					: Double.parseDouble(bucket.group(1));
			counts.put(limit, Double.parseDouble(bucket.group(2)));
		}
		return new Histogram(counts);
	}

	@Override
	public void close() {
		this.http.close();
		this.following.close();
	}

	private static HttpResponse<byte[]> send(HttpClient client, HttpRequest.Builder request) {
		HttpRequest built = request.copy().timeout(TIMEOUT).header("Accept-Language", "nb").build();
		try {
			return client.send(built, BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new BankFailed("%s svarer ikke: %s".formatted(built.uri(), ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A page of the portal.
	 *
	 * @param bytes of its HTML, not packed
	 */
	public record Page(URI address, int bytes) {
	}

}
