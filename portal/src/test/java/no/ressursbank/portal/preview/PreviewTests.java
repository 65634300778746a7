package no.ressursbank.portal.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Port 1 of this machine answers nobody: the panel is also beside pages that fail. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1",
				"ressursbank.portal.preview.state=target/preview-tests.json" })
class PreviewTests {

	private static final Path STATE = Path.of("target", "preview-tests.json");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void find() throws IOException {
		write(1, "null");
	}

	@Test
	void showsTheFindingsOfAPageBesideItAndCountsTheOthers() throws Exception {
		String page = get("/artikkel/plan").body();
		assertThat(page).contains("Ett funn her, 1 i andre tekster", "content/articles/plan.md:4:5",
				"Lenken &lt;her&gt; sier ikke hvor den fører.", "<code>tiltak</code>", "Skjermlesere leser",
				"data-version=\"1\"");
		assertThat(page.indexOf("plan.md")).isLessThan(page.indexOf("annen.md"));
	}

	@Test
	void saysWhyTheLastSaveIsNotShown() throws Exception {
		write(2, "\"Noe gjelder hele innholdsmappen.\"");
		assertThat(get("/om").body()).contains("Noe gjelder hele innholdsmappen.", "Ingen funn her, 2 i andre");
	}

	@Test
	void loosensNothingOfWhatBrowsersAreTold() throws Exception {
		HttpResponse<String> page = get("/om");
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
		assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)| style=| on[a-z]+=");
	}

	@Test
	void tellsAnOpenPageOfTheNextVersionAtOnce() throws Exception {
		CompletableFuture<HttpResponse<String>> waiting = this.client
			.sendAsync(request("/forhandsvisning/versjon?after=1"), BodyHandlers.ofString());
		Thread.sleep(300);
		assertThat(waiting).isNotDone();
		write(7, "null");
		assertThat(waiting).succeedsWithin(Duration.ofSeconds(5))
			.satisfies((answer) -> assertThat(answer.body()).isEqualTo("7"));
	}

	@Test
	void showsAnEmptyPanelForAFileItCannotRead() throws Exception {
		Files.writeString(STATE, "{");
		assertThat(get("/om").body()).contains("Forhåndsvisning", "data-version=\"0\"");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path), BodyHandlers.ofString());
	}

	private HttpRequest request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
	}

	private static void write(int version, String stopped) throws IOException {
		Files.writeString(STATE,
				"""
						{"version": %d, "stopped": %s, "advice": {"link-text": "Skjermlesere leser lenkene alene."},
						 "report": {"files": 2, "publishable": 2, "errors": 0, "findings": [
						  {"file": "content/articles/annen.md", "line": 1, "column": 1, "severity": "notice", "rule": "line-ends",
						   "message": "Linjene slutter som på Windows.", "replacement": null, "fixable": true},
						  {"file": "content/articles/plan.md", "line": 4, "column": 5, "severity": "warning", "rule": "link-text",
						   "message": "Lenken <her> sier ikke hvor den fører.", "replacement": "tiltak"}]}}
						"""
					.formatted(version, stopped));
	}

}
