package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AccessibilityIntegrationTests {

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
	@ValueSource(strings = { "nb", "nn" })
	void everyPageCanBeUsedByEverybody(String language) {
		List<String> wrong = visit(language, true);
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn" })
	void everyPageIsWholeWithoutScripts(String language) {
		List<String> wrong = visit(language, false);
		assertThat(wrong).isEmpty();
	}

	private List<String> visit(String language, boolean scripts) {
		List<String> wrong = new ArrayList<>();
		String site = "http://localhost:" + this.port;
		NewContextOptions options = new NewContextOptions().setLocale(language)
			.setJavaScriptEnabled(scripts)
			// A colour on its way to another one would be judged.
			.setReducedMotion(ReducedMotion.REDUCE);
		try (BrowserContext context = chromium.browser().newContext(options)) {
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
				Look.at(page, language, scripts, wrong);
			}
		}
		return wrong;
	}

}
