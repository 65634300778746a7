package no.ressursbank.portal.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class JourneyIntegrationTests {

	private BrowserContext context;

	private Page page;

	@LocalServerPort
	private int port;

	@BeforeEach
	void openBrowser() {
		this.context = Chromium.open("nb", true);
		this.page = this.context.newPage();
	}

	@AfterEach
	void closeBrowser() {
		this.context.close();
	}

	@Test
	void theKeyboardLeadsFromASearchToATextAPageOfAPdfAndACalendar() {
		go("/");
		assertThat(this.page.locator("#q")).isFocused();
		this.page.keyboard().type("foreldremøte");
		this.page.keyboard().press("Escape");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/sok?q=*");
		tabTo(".hit h2 a");
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("h1")).isVisible();
		go("/sok?q=foreldresamarbeid%20h%C3%A5ndbok&kind=article");
		tabTo(".passages a[href^='/pdf/']");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/pdf/*?side=*");
		assertThat(this.page.locator(".pdf-page .prose")).isVisible();
		go("/webinar");
		tabTo(".event-list a");
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/webinar/*");
		tabTo("a[href$='.ics']");
		Download calendar = this.page.waitForDownload(() -> this.page.keyboard().press("Enter"));
		assertThat(calendar.suggestedFilename()).endsWith(".ics");
	}

	@Test
	void suggestionsAreCountedAloudAndChosenWithTheArrows() {
		go("/");
		this.page.keyboard().type("mobb");
		assertThat(this.page.locator("[role=listbox] li").first()).isVisible();
		assertThat(this.page.locator(".search [aria-live]")).containsText("forslag");
		this.page.keyboard().press("ArrowDown");
		assertThat(this.page.locator("#q")).hasAttribute("aria-activedescendant", "q-options-0");
		this.page.keyboard().press("Enter");
		this.page.waitForURL((url) -> url.contains("/tema/") || url.contains("/sok?q="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
			"javascript:alert(1)", "</title><svg onload=alert(1)>", "{{7*7}} ${7*7} __${7*7}__::x",
			"<mark onmouseover=alert(1)>mobbing", "&lt;img src=x onerror=alert(1)&gt;" })
	void whatIsTypedNeverRuns(String typed) {
		this.page.onDialog((dialog) -> {
			throw new AssertionError("ran: " + typed);
		});
		this.page.addInitScript("window.reports = []; document.addEventListener('securitypolicyviolation',"
				+ " (event) => window.reports.push(event.violatedDirective + ' ' + event.blockedURI))");
		go("/sok");
		this.page.locator("#q").fill(typed);
		this.page.keyboard().press("Enter");
		this.page.waitForURL("**/sok?q=*");
		assertThat(this.page.locator("#q")).hasValue(typed);
		assertThat((List<?>) this.page.evaluate("window.reports")).isEmpty();
		assertThat(this.page.locator("main img[src=x], main svg[onload], main script").count()).isZero();
	}

	@Test
	void everythingWorksWithoutScripts() {
		try (BrowserContext plain = Chromium.open("nn", false)) {
			Page quiet = plain.newPage();
			quiet.navigate(address("/"));
			quiet.locator("#q").fill("sjølvskading");
			quiet.locator("main form button").click();
			assertThat(quiet.locator(".help")).isVisible();
			quiet.locator(".facet a").first().click();
			assertThat(quiet.locator(".chip").first()).isVisible();
			quiet.locator(".hit h2 a").first().click();
			assertThat(quiet.locator("h1")).isVisible();
			quiet.locator("a[href^='/sprak/nb']").click();
			assertThat(quiet.locator("html")).hasAttribute("lang", "nb");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sok?q=mobbing", "/artikkel/nar-en-elev-forteller-om-selvskading",
			"/kurs/kurs-elevrettet-arbeid", "/tema/mobbing", "/modell", "/webinar", "/kontakt", "/akutt",
			"/pdf/foreldresamarbeid-nar-det-er-vanskelig-handbok?side=3" })
	void leavesAPictureToLookAt(String path) {
		String name = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
		go(path);
		Pictures.of(this.page, name.isEmpty() ? "forside" : name, false);
	}

	private void tabTo(String selector) {
		Keyboard.tabTo(this.page, selector);
	}

	private void go(String path) {
		this.page.navigate(address(path));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
