package no.ressursbank.content.access;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** PostgreSQL was never there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")
@ContextConfiguration(initializers = Issuer.Trusted.class)
class WithoutDatabaseIntegrationTests {

	private final RestTestClient client;

	WithoutDatabaseIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
			.baseUrl("http://127.0.0.1:" + port)
			.build();
	}

	@Test
	void membersAreToldSoWithinTwoSeconds() {
		String token = "Bearer " + Issuer.running().token("ola", "member");
		this.client.get().uri("/api/me").header("Authorization", token).exchange().expectStatus().isEqualTo(503);
		long start = System.nanoTime();
		this.client.get()
			.uri("/api/me")
			.header("Authorization", token)
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.valueEquals("Retry-After", 5)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unavailable");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void whoIsNotSignedInIsAskedToAllTheSame() {
		this.client.get().uri("/api/me").exchange().expectStatus().isEqualTo(401);
	}

}
