package no.ressursbank.portal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody answers at port 1: the page is one of our own words. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1",
				"ressursbank.portal.preview.state=target/preview-browser-tests.json" })
class PreviewIntegrationTests {

	private static final Path STATE = Path.of("target", "preview-browser-tests.json");

	@LocalServerPort
	private int port;

	@Test
	void showsTheNextVersionByItselfAtTheSamePlace() throws IOException {
		write(1);
		try (BrowserContext context = Chromium.open("nb", true)) {
			Page page = context.newPage();
			page.setViewportSize(1280, 400);
			page.navigate("http://localhost:" + this.port + "/personvern");
			page.locator(".preview[data-version='1']").waitFor();
			page.evaluate("window.scrollTo(0, 300)");
			write(2);
			page.locator(".preview[data-version='2']").waitFor();
			assertThat((int) page.evaluate("Math.round(window.scrollY)")).isBetween(290, 310);
		}
	}

	@Test
	void staysClosedForWhoeverClosedIt() throws IOException {
		write(1);
		try (BrowserContext context = Chromium.open("nb", true)) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/om");
			page.locator(".preview > details > summary").click();
			page.navigate("http://localhost:" + this.port + "/akutt");
			page.locator(".preview > details:not([open])").waitFor();
		}
	}

	@Test
	void coversNothingAndCanBeUsedByEverybody() throws IOException {
		write(1);
		try (BrowserContext context = Chromium.open("nb", true)) {
			Page page = context.newPage();
			for (int width : new int[] { 320, 1280 }) {
				page.setViewportSize(width, 900);
				page.navigate("http://localhost:" + this.port + "/om");
				assertThat((int) page.evaluate("document.scrollingElement.scrollWidth")).isLessThanOrEqualTo(width);
				assertThat(Axe.everything(page)).isEmpty();
			}
			assertThat((boolean) page.evaluate("document.querySelector('main').getBoundingClientRect().right"
					+ " <= document.querySelector('.preview').getBoundingClientRect().left"))
				.isTrue();
		}
	}

	private static void write(int version) throws IOException {
		Files.writeString(STATE,
				"""
						{"version": %d, "stopped": "Noe gjelder hele mappen.", "advice": {"link-text": "Skriv hva som er der."},
						 "report": {"files": 1, "publishable": 1, "errors": 1, "findings": [
						  {"file": "content/articles/om.md", "line": 4, "column": 5, "severity": "error", "rule": "link-text",
						   "message": "Lenken sier ikke hvor den fører.", "replacement": "tiltak", "fixable": false},
						  {"file": "content/articles/et-langt-filnavn-som-ikke-far-plass-pa-en-linje.md", "line": 4, "column": 5,
						   "severity": "warning", "rule": "link-text", "message": "Lenken sier ikke hvor den fører.",
						   "replacement": null, "fixable": false}]}}
						"""
					.formatted(version));
	}

}
