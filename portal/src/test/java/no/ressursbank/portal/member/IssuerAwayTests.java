package no.ressursbank.portal.member;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Port 1 of this machine answers nobody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1",
				"ressursbank.portal.identity.issuer=http://127.0.0.1:1",
				"ressursbank.portal.identity.client-secret=unused" })
class IssuerAwayTests {

	@LocalServerPort
	private int port;

	@Test
	void whatIsPublicIsServed() throws IOException, InterruptedException {
		HttpResponse<String> page = send("/om", "GET");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("/logg-inn");
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void whoeverSignsInIsToldToWait() throws IOException, InterruptedException {
		HttpResponse<String> page = send("/logg-inn?til=/om", "GET");
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.body()).contains("tel:113");
	}

	@Test
	void aFormFromAnotherSiteIsRefused() throws IOException, InterruptedException {
		assertThat(send("/min-side/slett?posts=remove", "POST").statusCode()).isEqualTo(403);
	}

	private HttpResponse<String> send(String path, String method) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofString());
		}
	}

}
