package no.ressursbank.content.resource;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FilesIntegrationTests {

	@TempDir
	static Path store;

	@Autowired
	private RestTestClient client;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry properties) {
		properties.add("ressursbank.files", () -> store);
	}

	@BeforeEach
	void publish() throws Exception {
		Bank.publish();
		for (String sha : List.of(KindsOfBank.SECRET_FILE, KindsOfBank.OPEN_FILE)) {
			Path folder = Files.createDirectories(store.resolve(sha.substring(0, 2)));
			Files.writeString(folder.resolve(sha + ".pdf"), "%PDF-1.7 hemmelig");
			Files.write(folder.resolve(sha + ".png"), new byte[] { 1, 2, 3 });
		}
		Path folder = Files.createDirectories(store.resolve(KindsOfBank.CAPTIONS.substring(0, 2)));
		Files.writeString(folder.resolve(KindsOfBank.CAPTIONS + ".vtt"),
				"WEBVTT\n\n00:01.000 --> 00:04.000\nHei på deg.\n");
	}

	@Test
	void aFileIsServedForEverAndInParts() {
		String address = "/files/" + KindsOfBank.OPEN_FILE + "/rapport.pdf";
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=.*rapport.pdf.*");
		this.client.get()
			.uri(address)
			.header(HttpHeaders.RANGE, "bytes=0-3")
			.exchange()
			.expectStatus()
			.isEqualTo(206)
			.expectBody(String.class)
			.isEqualTo("%PDF");
		this.client.get()
			.uri("/files/" + KindsOfBank.OPEN_FILE + "/forside.png")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_TYPE, "image/png");
	}

	@Test
	void captionsOfAWebinarAreServedAsWhatTheyAre() {
		this.client.get()
			.uri("/files/" + KindsOfBank.CAPTIONS + "/tekstet.vtt")
			.header(HttpHeaders.ORIGIN, "https://skole.example")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_TYPE, "text/vtt;charset=UTF-8")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			// A browser takes the captions of a film from another origin only with this.
			.expectHeader()
			.valueEquals("Access-Control-Allow-Origin", "*")
			.expectBody(String.class)
			.value((text) -> assertThat(text).startsWith("WEBVTT").contains("Hei på deg."));
		this.client.get().uri("/files/" + KindsOfBank.CAPTIONS + "/annet.vtt").exchange().expectStatus().isNotFound();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/files/" + KindsOfBank.SECRET_FILE + "/rapport.pdf",
			"/files/" + KindsOfBank.SECRET_FILE + "/forside.png", "/files/" + KindsOfBank.OPEN_FILE + "/annet.pdf",
			"/files/" + KindsOfBank.OPEN_FILE + "/..%2f..%2fapplication.yml", "/files/kort/rapport.pdf" })
	void aFileThatIsNotOursToGiveIsNotThere(String address) {
		assertThat(this.client.get().uri(URI.create(address)).exchange().returnResult().getStatus().value()).isIn(400,
				404);
	}

}
