package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal that tells a collector, in front of the real content-service; the search is
 * gone.
 */
@ActiveProfiles("traces")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.search=http://127.0.0.1:1", "management.tracing.sampling.probability=0",
				"management.opentelemetry.tracing.export.schedule-delay=100ms" })
class TracesIntegrationTests {

	private static final String FOLLOWED = "4bf92f3577b34da6a3ce929d0e0e4736";

	private static final String ASKED = "5cf92f3577b34da6a3ce929d0e0e4737";

	private static final String UNFOLLOWED = "6df92f3577b34da6a3ce929d0e0e4738";

	private static final Collector COLLECTOR = RunningBank.get().collector();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry properties) {
		properties.add("ressursbank.portal.content", RunningBank.get()::content);
		properties.add("management.opentelemetry.tracing.export.otlp.endpoint", COLLECTOR::address);
	}

	@Test
	void oneTraceLeadsThroughThePortalAndTheService() throws IOException, InterruptedException {
		get("/tema/selvskading", UNFOLLOWED, "00");
		get("/tema/mobbing", FOLLOWED, "01");
		sent("portal", FOLLOWED, "/tema/{id");
		assertThat(sent("content-service", FOLLOWED, "/api/themes"))
			.noneMatch((spans) -> spans.contains("portal") || spans.contains("127.0.0.1"));
		assertThat(COLLECTOR.sent("", UNFOLLOWED)).isEmpty();
	}

	/** The address stands in the exception of the call that failed. */
	@Test
	void whatSomebodyLookedForIsNotTold() throws IOException, InterruptedException {
		get("/sok?q=kanarifugl", ASKED, "01");
		assertThat(sent("portal", ASKED, "/sok"))
			.noneMatch((spans) -> spans.contains("kanarifugl") || spans.contains("127.0.0.1"));
	}

	private void get(String path, String trace, String followed) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("traceparent", "00-" + trace + "-00f067aa0ba902b7-" + followed)
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(request, BodyHandlers.discarding());
		}
	}

	/** All of a trace, once a route is among it: the calls within it come before. */
	private static List<String> sent(String service, String trace, String route) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> COLLECTOR.sent(service, trace),
					(sent) -> sent.stream().anyMatch((spans) -> spans.contains(route)));
	}

}
