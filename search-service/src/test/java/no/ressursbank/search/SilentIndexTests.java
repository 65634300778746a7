package no.ressursbank.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Elasticsearch takes connections and never answers, as when its process is stopped. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SilentIndexTests {

	private static final ServerSocket SILENT = listen();

	private final RestTestClient client;

	/**
	 * Apache's client, which would be chosen, waits and asks again by itself after a 503.
	 */
	SilentIndexTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@DynamicPropertySource
	static void silent(DynamicPropertyRegistry registry) {
		registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:" + SILENT.getLocalPort());
	}

	@AfterAll
	static void close() throws IOException {
		SILENT.close();
	}

	@Test
	void everyAnswerComesWithinASecondAlsoWhenManyWait() {
		ask("/api/search?q=mobbing");
		List<String> addresses = List.of("/api/search?q=mobbing", "/api/suggest?q=mob", "/api/related/mobbing");
		List<Duration> times = IntStream.range(0, 21)
			.parallel()
			.mapToObj((i) -> ask(addresses.get(i % addresses.size())))
			.toList();
		assertThat(times).allSatisfy((time) -> assertThat(time).isLessThan(Duration.ofSeconds(1)));
	}

	@Test
	void isAliveButNotReady() {
		this.client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
		this.client.get().uri("/actuator/health/readiness").exchange().expectStatus().isEqualTo(503);
	}

	private Duration ask(String address) {
		long start = System.nanoTime();
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.valueEquals("Retry-After", 5);
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static ServerSocket listen() {
		try {
			// A backlog for all that ask: the kernel accepts, nobody reads.
			return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
