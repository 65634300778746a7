package no.ressursbank.portal.member;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers reach the portal over HTTPS; port 1 of this machine answers nobody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1",
				"ressursbank.portal.identity.issuer=http://127.0.0.1:1", "ressursbank.portal.identity.https=true" })
class SecureCookieTests {

	@LocalServerPort
	private int port;

	@Test
	void theCookieOfASessionGoesToThisHostAloneAndOverHttps() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/drofting/ny?theme=mobbing"))
				.build();
			assertThat(client.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie"))
				.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-RESSURSBANK=")
					.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
					.doesNotContain("Domain="));
		}
	}

}
