package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody answers at port 1: both services are gone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1" })
class OutageIntegrationTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sok?q=mobbing", "/tema/mobbing", "/artikkel/noe", "/webinar", "/modell" })
	void aPageThatCannotBeMadeSaysWhereToCall(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = get(path);
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.headers().firstValue("Retry-After")).isPresent();
		assertThat(page.body()).contains("Banken svarer ikke akkurat nå", "tel:113", "tel:116111")
			.doesNotContain("Exception", "127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/akutt", "/om", "/tilgjengelighet", "/personvern" })
	void ourOwnWordsAreThereAnyway(String path) throws IOException, InterruptedException {
		assertThat(get(path).statusCode()).isEqualTo(200);
	}

	@Test
	void whenItIsUrgentTheNumbersAreThereAnyway() throws IOException, InterruptedException {
		assertThat(get("/akutt").body()).contains("tel:113", "tel:112", "tel:116117");
	}

	@Test
	void isReadySinceItCanStillHelp() throws IOException, InterruptedException {
		assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Accept-Language", "nb")
			.build(), BodyHandlers.ofString());
	}

}
