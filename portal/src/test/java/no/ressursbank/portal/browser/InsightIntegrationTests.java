package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class InsightIntegrationTests {

	/** Of a month that no test searches in. */
	private static final String LOG = "search-log-v1-2020-02";

	@BeforeAll
	static void rememberSearches() throws IOException, InterruptedException {
		ask("PUT", "/" + LOG, """
				{"mappings": {"properties": {"query": {"type": "keyword"}, "hits": {"type": "integer"},
				 "day": {"type": "date", "format": "uuuu-MM-dd"}}}}""");
		LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
		for (int ago = 0; ago < 4; ago++) {
			remember("foreldresamarbeid", 12, today.minusDays(ago));
			remember("skolefravær på samisk", 0, today.minusDays(ago));
			remember("=hyperlink()", 0, today.minusDays(ago));
		}
		remember("ola testmann i 5b", 0, today);
	}

	@AfterAll
	static void forgetSearches() throws IOException, InterruptedException {
		ask("DELETE", "/" + LOG, "");
	}

	@Test
	void everySectionIsAChartATableAndAFileWithTheSameNumbers() throws IOException {
		List<String> wrong = new ArrayList<>();
		try (Visitor reidar = Visitor.inBokmal().as("redaktor").go("/innsikt")) {
			Page page = reidar.page();
			assertThat(page.locator("main")).not().containsText("testmann");
			List<String> sections = page.locator(".card a")
				.all()
				.stream()
				.map((link) -> String.valueOf(link.getAttribute("href")))
				.toList();
			assertThat(sections).hasSize(15);
			for (String section : sections) {
				Look.at(reidar.go(section).page(), "nb", true, wrong);
				int rows = page.locator("tbody tr").count();
				int drawn = page.locator(".chart g").count();
				assertThat(drawn).as(section).isIn(0, rows);
				if (rows > 0) {
					Download file = page.waitForDownload(() -> page.locator("a[href$='.csv']").click());
					assertThat(Files.readString(file.path())).as(section).startsWith("\uFEFF");
					assertThat(Files.readAllLines(file.path()).size()).as(section).isGreaterThan(rows);
				}
			}
			wrong.addAll(reidar.wrong());
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whatIsMissingCanBeMadeAnIssue() throws IOException {
		try (Visitor reidar = Visitor.of("nb", false).as("redaktor").go("/innsikt/missing")) {
			Page page = reidar.page();
			assertThat(page.locator("tbody tr")).hasCount(2);
			assertThat(page.locator("tbody")).containsText("skolefravær på samisk");
			assertThat(page.locator("tbody a[href^='https://example.org/issues/new']").last()).hasAttribute("href",
					Pattern.compile("title=Innhold\\+om\\+.*mangler&body="));
			Download file = page.waitForDownload(() -> page.locator("a[href$='.csv']").click());
			assertThat(Files.readString(file.path())).contains("'=hyperlink()").doesNotContain("testmann");
		}
	}

	@Test
	void aClickOnAHitIsCountedByItsPlace() {
		try (Visitor reader = Visitor.of("nb", false).go("/sok?q=foreldresamarbeid");
				Visitor reidar = Visitor.inBokmal().as("redaktor")) {
			reader.page().locator(".hit h2 a").nth(1).click();
			assertThat(reader.page().url()).doesNotContain("p=");
			assertThat(reader.page().locator("h1")).isVisible();
			Page page = reidar.page();
			for (int i = 0; i < 20 && !page.content().contains("Treff nummer 2"); i++) {
				page.waitForTimeout(500);
				reidar.go("/innsikt/clicks");
			}
			assertThat(page.locator("tbody")).containsText("Treff nummer 2");
		}
	}

	@Test
	void deadLinksAreThoseOfTheLastCheck() throws IOException {
		try (Visitor reidar = Visitor.of("nb", false).as("redaktor").go("/innsikt/links")) {
			Page page = reidar.page();
			assertThat(page.locator("main")).containsText("Ikke kjent");
			Files.writeString(BankAddresses.LINKS, """
					{"checked": "2026-11-16", "links": [
					 {"address": "https://example.org/borte", "known": {"state": "DEAD", "reason": "404",
					  "failures": ["2026-11-02", "2026-11-09", "2026-11-16"]}, "places": []},
					 {"address": "https://example.org/her", "known": {"state": "OK", "reason": "", "failures": []},
					  "places": []}]}""");
			reidar.go("/innsikt/links");
			assertThat(page.locator("tbody tr")).hasCount(1);
			assertThat(page.locator("tbody a[href='https://example.org/borte']")).isVisible();
		}
		finally {
			Files.deleteIfExists(BankAddresses.LINKS);
		}
	}

	@Test
	void isForEditorsAlone() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt").go("/innsikt"); Visitor nobody = Visitor.inBokmal()) {
			assertThat(anna.page().locator("h1")).hasText("Det kan du ikke gjøre");
			assertThat(anna.go("/innsikt/asked.csv").page().locator("h1")).hasText("Det kan du ikke gjøre");
			assertThat(nobody.go("/innsikt").page().locator("button[value=redaktor]")).isVisible();
		}
	}

	private static void remember(String query, int hits, LocalDate day) throws IOException, InterruptedException {
		ask("POST", "/" + LOG + "/_doc?refresh=true",
				"{\"query\": \"%s\", \"hits\": %d, \"day\": \"%s\"}".formatted(query, hits, day));
	}

	private static void ask(String method, String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(RunningBank.get().elasticsearch() + path))
			.header("Content-Type", "application/json")
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
		}
	}

}
