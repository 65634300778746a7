package no.ressursbank.content.thread;

import java.io.IOException;
import java.net.URI;
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

/** Elasticsearch hangs, PostgreSQL is gone, and both come back. */
@Import(Staffroom.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ressursbank.threads.projection-delay=100ms")
class OutageIntegrationTests {

	private static final Gate GATE = gate(Backends.elasticsearch());

	private static final Gate DATABASE = gate(URI.create(Backends.application().url().substring("jdbc:".length())));

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void throughTheGate(DynamicPropertyRegistry registry) {
		registry.add("spring.elasticsearch.uris", () -> "http://127.0.0.1:" + GATE.port());
		connect(registry, "spring.datasource.username", Backends.application(), "spring.datasource");
		connect(registry, "spring.flyway.user", Backends.postgresql(), "spring.flyway");
	}

	private static void connect(DynamicPropertyRegistry registry, String user, Database database, String prefix) {
		registry.add(prefix + ".url", () -> database.url().replaceFirst(":\\d+/", ":" + DATABASE.port() + "/"));
		registry.add(user, database::username);
		registry.add(prefix + ".password", database::password);
	}

	@BeforeAll
	static void publish() {
		Bank.publish();
	}

	@AfterEach
	void open() {
		GATE.open();
		DATABASE.open();
		DATABASE.mend();
	}

	@AfterAll
	static void close() throws IOException {
		GATE.close();
		DATABASE.close();
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

	@Test
	void withoutPostgresqlMembersAreToldSoAtOnceAndSoonServedAgain() throws IOException {
		Staff kari = Staff.member(this.port, "Kari");
		String id = kari.begin("Før databasen falt", "Hei.");
		DATABASE.cut();
		long start = System.nanoTime();
		assertThat(kari.get("/api/threads/" + id).status()).isEqualTo(503);
		assertThat(kari.post("/api/threads/" + id + "/posts", Map.of("text", "Hei")).status()).isEqualTo(503);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
		assertThat(kari.get("/api/themes").status()).isEqualTo(200);
		DATABASE.mend();
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(kari.get("/api/threads/" + id).status()).isEqualTo(200));
	}

	@Test
	void membersAreToldWithinTwoSecondsThatPostgresqlHangsAndSoonServedAgain() {
		Staff kari = Staff.member(this.port, "Kari");
		String id = kari.begin("Før databasen hang", "Hei.");
		DATABASE.shut();
		for (int i = 0; i < 5; i++) {
			long start = System.nanoTime();
			assertThat(kari.get("/api/threads/" + id).status()).isEqualTo(503);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
		}
		DATABASE.open();
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(kari.get("/api/threads/" + id).status()).isEqualTo(200));
	}

	private static Gate gate(URI server) {
		try {
			return new Gate(server);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
