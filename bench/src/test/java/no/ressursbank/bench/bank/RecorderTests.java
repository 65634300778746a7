package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecorderTests {

	private static final String QUERY = "{\"query\": \"blåbær\"}";

	private final HttpClient http = LoadClient.http();

	private HttpServer index = server();

	private Recorder recorder = recorder();

	@BeforeEach
	void start() {
		this.index.createContext("/", RecorderTests::echo);
		this.index.start();
	}

	@AfterEach
	void stop() {
		this.recorder.close();
		this.index.stop(0);
		this.http.close();
	}

	@Test
	void passesQuestionsAndAnswersOn() throws Exception {
		HttpResponse<String> answer = post("/ressurser/_search?typed_keys=true");
		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.body()).isEqualTo("POST /ressurser/_search?typed_keys=true text/plain " + QUERY);
		assertThat(answer.headers().firstValue("X-Product")).hasValue("index");
	}

	@Test
	void keepsSearchesUntilTheyAreTaken() throws Exception {
		post("/ressurser/_search?typed_keys=true");
		post("/ressurser/_count");
		assertThat(this.recorder.take()).containsExactly(
				new IndexQuery("/ressurser/_search?typed_keys=true", "text/plain", "application/json", QUERY));
		assertThat(this.recorder.take()).isEmpty();
	}

	@Test
	void passesAnswersWithoutABodyOn() throws Exception {
		HttpRequest head = HttpRequest.newBuilder(this.recorder.address().resolve("/ressurser")).HEAD().build();
		assertThat(this.http.send(head, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
	}

	private HttpResponse<String> post(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.recorder.address().resolve(path))
			.header("Content-Type", "text/plain")
			.header("Accept", "application/json")
			.POST(BodyPublishers.ofString(QUERY))
			.build();
		return this.http.send(request, BodyHandlers.ofString());
	}

	private static void echo(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = "%s %s %s %s"
				.formatted(exchange.getRequestMethod(), exchange.getRequestURI(),
						exchange.getRequestHeaders().getFirst("Content-Type"),
						new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
				.getBytes(StandardCharsets.UTF_8);
			boolean head = exchange.getRequestMethod().equals("HEAD");
			exchange.getResponseHeaders().add("X-Product", "index");
			exchange.sendResponseHeaders(201, head ? -1 : body.length);
			if (!head) {
				exchange.getResponseBody().write(body);
			}
		}
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Recorder recorder() {
		try {
			return new Recorder(URI.create("http://127.0.0.1:" + this.index.getAddress().getPort()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
