package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityIntegrationTests {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int NARROW = 320;

	private static final int WIDE = 1280;

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "nb,true", "nb,false", "nn,true", "nn,false" })
	void everyPageCanBeUsedByEverybody(String language, boolean scripts) {
		List<String> wrong = new ArrayList<>();
		String site = "http://localhost:" + this.port;
		try (BrowserContext context = chromium.browser().newContext(new NewContextOptions().setLocale(language))) {
			if (!scripts) {
				context.route("**/js/**", Route::abort);
			}
			Page page = context.newPage();
			page.onConsoleMessage((message) -> {
				if (message.text().contains("Content Security Policy")) {
					wrong.add(page.url() + ": " + message.text());
				}
			});
			page.onRequest((request) -> {
				if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
					wrong.add(page.url() + " asks elsewhere: " + request.url());
				}
			});
			for (String path : Site.PAGES) {
				page.navigate(site + path);
				look(page, language, path, wrong);
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static void look(Page page, String language, String path, List<String> wrong) {
		if (!page.locator("html").getAttribute("lang").equals(language)) {
			wrong.add(path + ": is not " + language);
		}
		if (page.locator("h1").count() != 1) {
			wrong.add(path + ": " + page.locator("h1").count() + " h1");
		}
		if (page.content().contains("??")) {
			wrong.add(path + ": a text is missing");
		}
		for (int width : new int[] { NARROW, WIDE }) {
			page.setViewportSize(width, 900);
			int needed = (int) page.evaluate("document.scrollingElement.scrollWidth");
			if (needed > width) {
				wrong.add("%s: is %d wide at %d".formatted(path, needed, width));
			}
			for (ColorScheme scheme : new ColorScheme[] { ColorScheme.LIGHT, ColorScheme.DARK }) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				new AxeBuilder(page).setLegacyMode(true)
					.withTags(RULES)
					.analyze()
					.getViolations()
					.forEach((found) -> wrong.add("%s at %d %s: %s %s".formatted(path, width, scheme, found.getId(),
							found.getNodes().stream().limit(2).map((node) -> node.getHtml()).toList())));
			}
		}
	}

}
