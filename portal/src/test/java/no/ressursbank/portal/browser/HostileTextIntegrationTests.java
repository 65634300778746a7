package no.ressursbank.portal.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What an editor has published, by mistake or not, is words and never code. */
@BrowserTest
class HostileTextIntegrationTests {

	private static final String CODE = "main img[src=x], main svg[onload], main script, main iframe, main style,"
			+ " main [onclick], main [onmouseover], main [ontoggle], main [onerror], main [onfocus],"
			+ " main a[href^='javascript'], main a[href^='data'], main form[action*='example.org']";

	@Test
	void nothingOfItRunsOnAnyPageThatShowsIt() {
		try (Visitor reader = Visitor.inBokmal()) {
			Page page = reader.page();
			for (String path : List.of(HostileText.PAGE, "/sok?q=" + HostileText.WORD, "/tema/mobbing",
					"/sok?theme=mobbing&sort=date", "/")) {
				reader.go(path);
				assertThat(page.locator(CODE)).hasCount(0);
				page.locator("main mark").all().forEach(Locator::hover);
			}
			assertThat((List<?>) page.evaluate("window.reports")).isEmpty();
			assertThat(reader.wrong()).isEmpty();
		}
	}

	@Test
	void itIsReadAsItWasWritten() {
		try (Visitor reader = Visitor.inBokmal()) {
			Page page = reader.go(HostileText.PAGE).page();
			assertThat(page.locator("h1")).containsText("<script>alert(1)</script> xyfiendtlig ${7*7}");
			reader.go("/sok?q=" + HostileText.WORD);
			assertThat(page.locator(".hit h2").first()).containsText("<img src=x onerror=alert(1)>");
			assertThat(page.locator(".hit mark").first()).containsText(HostileText.WORD);
		}
	}

	@Test
	void itIsSuggestedAsWords() {
		try (Visitor reader = Visitor.inBokmal()) {
			Page page = reader.go("/sok").page();
			page.locator("#q").pressSequentially("xyfien");
			assertThat(page.locator("[role=listbox] li").first()).isVisible();
			assertThat(page.locator("[role=listbox] img, [role=listbox] script, [role=listbox] svg[onload]"))
				.hasCount(0);
			assertThat(reader.wrong()).isEmpty();
		}
	}

}
