package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands between the search and its index while nothing is measured, and keeps what the
 * one asks of the other.
 */
final class Recorder implements AutoCloseable {

	static {
		// Head and body of an answer are two packets; else the second waits 40 ms.
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	/** Each connection has its own. */
	private static final Set<String> PER_CONNECTION = Set.of("connection", "content-length", "expect", "host",
			"keep-alive", "transfer-encoding", "upgrade");

	private final HttpClient http = LoadClient.http();

	private final List<IndexQuery> kept = new ArrayList<>();

	private final URI elasticsearch;

	private final HttpServer server;

	/** Passes everything on to the index given. */
	Recorder(URI elasticsearch) throws IOException {
		this.elasticsearch = elasticsearch;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::pass);
		this.server.start();
	}

	/** Where the search finds its index meanwhile. */
	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** What was asked since the last time, in its order. */
	synchronized List<IndexQuery> take() {
		List<IndexQuery> taken = List.copyOf(this.kept);
		this.kept.clear();
		return taken;
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.http.close();
	}

	private synchronized void keep(IndexQuery query) {
		this.kept.add(query);
	}

	private void pass(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			if (exchange.getRequestURI().getPath().endsWith("/_search")) {
				keep(new IndexQuery(exchange.getRequestURI().toString(), header(exchange, "Content-Type"),
						header(exchange, "Accept"), new String(body, StandardCharsets.UTF_8)));
			}
			HttpResponse<byte[]> answer = ask(exchange, body);
			answer.headers().map().forEach((name, values) -> {
				if (isPassedOn(name)) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			exchange.sendResponseHeaders(answer.statusCode(), (answer.body().length > 0) ? answer.body().length : -1);
			exchange.getResponseBody().write(answer.body());
		}
	}

	private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] body) throws IOException {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(this.elasticsearch.resolve(exchange.getRequestURI().toString()))
			.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
		exchange.getRequestHeaders().forEach((name, values) -> {
			if (isPassedOn(name)) {
				values.forEach((value) -> request.header(name, value));
			}
		});
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isPassedOn(String header) {
		return !PER_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
	}

	private static String header(HttpExchange exchange, String name) {
		String value = exchange.getRequestHeaders().getFirst(name);
		if (value == null) {
			throw new UncheckedIOException(new IOException(name + " mangler"));
		}
		return value;
	}

}
