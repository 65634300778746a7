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
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1" })
class WithoutIssuerTests {

	@LocalServerPort
	private int port;

	@Test
	void nobodyIsAskedToSignIn() throws IOException, InterruptedException {
		assertThat(get("/om").body()).doesNotContain("/logg-inn");
		assertThat(get("/logg-inn").statusCode()).isEqualTo(404);
		assertThat(get("/drofting").statusCode()).isEqualTo(404);
	}

	@Test
	void aPublicPageBeginsNoSession() throws IOException, InterruptedException {
		assertThat(get("/om").headers().allValues("Set-Cookie")).isEmpty();
		assertThat(get("/om").headers().firstValue("Cache-Control")).hasValue("private, no-cache");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					BodyHandlers.ofString());
		}
	}

}
