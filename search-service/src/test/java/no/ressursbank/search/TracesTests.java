package no.ressursbank.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the service for a collector of traces, while Elasticsearch is away. */
@ActiveProfiles("traces")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.elasticsearch.uris=http://127.0.0.1:1", "management.tracing.export.enabled=true",
				"management.tracing.sampling.probability=1",
				"management.opentelemetry.tracing.export.schedule-delay=100ms" })
class TracesTests {

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	private static final ByteArrayOutputStream SENT = new ByteArrayOutputStream();

	private static final HttpServer COLLECTOR = collector();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void collect(DynamicPropertyRegistry properties) {
		properties.add("management.opentelemetry.tracing.export.otlp.endpoint",
				() -> "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
	}

	@AfterAll
	static void stop() {
		COLLECTOR.stop(0);
	}

	@Test
	void theTraceOfTheCallerGoesOnAndTellsNothingOfTheQuestion() throws Exception {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/search?q=kanarifugl"))
			.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(503);
		}
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> sent().contains("/api/search"));
		String trace = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
		assertThat(sent()).contains(trace, "search-service").doesNotContain("kanarifugl", "q=", "127.0.0.1");
	}

	private static HttpServer collector() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				SENT.write(exchange.getRequestBody().readAllBytes());
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sent() {
		return SENT.toString(StandardCharsets.ISO_8859_1);
	}

}
