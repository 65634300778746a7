package no.ressursbank.content.thread;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import no.ressursbank.content.resource.Bank;
import no.ressursbank.content.resource.Gate;
import no.ressursbank.local.Backends;
import no.ressursbank.local.Database;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Elasticsearch hangs, and answers again. */
@Import(Staffroom.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"ressursbank.threads.projection-delay=100ms", "spring.flyway.placeholders.application=ressursbank" })
class OutageIntegrationTests {

	private static final Gate GATE = gate();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void throughTheGate(DynamicPropertyRegistry registry) {
		Database database = Backends.postgresql();
		registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:" + GATE.port());
		registry.add("spring.datasource.url", database::url);
		registry.add("spring.datasource.username", database::username);
		registry.add("spring.datasource.password", database::password);
	}

	@BeforeAll
	static void publish() {
		Bank.publish();
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
	void threadsGoOnWithoutElasticsearchAndSearchCatchesUp() {
		Staff kari = Staff.member(this.port, "Kari");
		String before = kari.begin("Før bruddet", "Om pinnsvin.");
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(kari.search("pinnsvin")).hasSize(1));
		GATE.shut();
		assertThat(kari.post("/api/threads/" + before + "/posts", Map.of("text", "Svar under bruddet.")).status())
			.isEqualTo(201);
		String during = kari.begin("Under bruddet", "Om lemen.");
		assertThat(kari.get("/api/threads/" + during + "/posts").text()).contains("Om lemen.");
		assertThat(kari.get("/api/threads?theme=mobbing").text()).contains(during);
		assertThat(kari.get("/api/threads/search?q=lemen").status()).isEqualTo(503);
		GATE.open();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(kari.search("lemen")).hasSize(1));
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
