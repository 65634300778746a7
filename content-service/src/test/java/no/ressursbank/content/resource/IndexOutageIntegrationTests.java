package no.ressursbank.content.resource;

import java.io.IOException;
import java.time.Duration;

import no.ressursbank.local.Backends;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Elasticsearch hangs; PostgreSQL was never there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
class IndexOutageIntegrationTests {

	private static final Gate GATE = gate();

	private static boolean published;

	private final RestTestClient client;

	/**
	 * Apache's client, which would be chosen, waits and asks again by itself after a 503.
	 */
	IndexOutageIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@DynamicPropertySource
	static void throughTheGate(DynamicPropertyRegistry registry) {
		registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:" + GATE.port());
	}

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
	}

	@AfterEach
	void open() {
		GATE.open();
	}

	@AfterAll
	static void close() throws IOException {
		GATE.close();
	}

	@Test
	void whatWasReadBeforeIsServedAndSaysSo() {
		byte[] fresh = get("/api/articles/mistanke-om-mobbing").expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		GATE.shut();
		get("/api/articles/mistanke-om-mobbing").expectStatus()
			.isOk()
			.expectHeader()
			.valueMatches("Cache-Status", "ressursbank; hit; ttl=-\\d+; detail=stale")
			.expectHeader()
			.doesNotExist("Retry-After")
			.expectBody()
			.consumeWith((answer) -> assertThat(answer.getResponseBody()).isEqualTo(fresh));
	}

	@Test
	void theRestIsUnavailableWithinASecond() {
		GATE.shut();
		get("/api/articles/rutine-7").expectStatus().isEqualTo(503);
		long start = System.nanoTime();
		get("/api/articles/rutine-8").expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.valueEquals("Retry-After", 5)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unavailable");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void whatWasNotThereIsNotServedInstead() {
		get("/api/articles/nope").expectStatus().isNotFound();
		GATE.shut();
		get("/api/articles/nope").expectStatus().isEqualTo(503);
	}

	@Test
	void isAliveButNotReadyAndReadyAgainAfterwards() {
		GATE.shut();
		get("/actuator/health/liveness").expectStatus().isOk();
		get("/actuator/health/readiness").expectStatus().isEqualTo(503);
		GATE.open();
		get("/actuator/health/readiness").expectStatus().isOk();
		get("/api/articles/mistanke-om-mobbing").expectStatus().isOk().expectHeader().doesNotExist("Cache-Status");
	}

	private ResponseSpec get(String uri) {
		return this.client.get().uri(uri).exchange();
	}

	private static Gate gate() {
		try {
			return new Gate(Backends.elasticsearch());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
