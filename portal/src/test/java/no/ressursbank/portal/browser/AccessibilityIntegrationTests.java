package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
				look(page, language, path, scripts, wrong);
			}
		}
		return wrong;
	}

	private static void look(Page page, String language, String path, boolean scripts, List<String> wrong) {
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
			// The judge is a script itself. Everything once narrow and light, once wide
			// and dark; only colours depend on the rest.
			if (scripts) {
				judge(page, ColorScheme.LIGHT, (width == NARROW) ? Depth.ALL : Depth.COLOURS, wrong);
				judge(page, ColorScheme.DARK, (width == WIDE) ? Depth.ALL : Depth.COLOURS, wrong);
			}
		}
	}

	private static void judge(Page page, ColorScheme scheme, Depth depth, List<String> wrong) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
		AxeBuilder asked = (depth == Depth.ALL) ? axe.withTags(RULES) : axe.withRules(List.of("color-contrast"));
		asked.analyze()
			.getViolations()
			.forEach((found) -> wrong.add("%s at %d %s: %s %s".formatted(page.url(), page.viewportSize().width, scheme,
					found.getId(), found.getNodes().stream().limit(2).map((node) -> node.getHtml()).toList())));
	}

	private enum Depth {

		ALL, COLOURS

	}

}
