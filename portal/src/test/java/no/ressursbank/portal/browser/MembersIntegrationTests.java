package no.ressursbank.portal.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class MembersIntegrationTests {

	/** Synthetic: the month is 80 too high. */
	private static final String NUMBER = "01901551207";

	@Test
	void whoeverSignsInComesBackAndTheBrowserNeverSeesAToken() {
		try (Visitor anna = Visitor.inBokmal().go("/kurs")) {
			Page page = anna.page();
			page.locator(".header a[href^='/logg-inn']").click();
			page.locator("button[value=ansatt]").click();
			page.waitForURL("**/kurs");
			assertThat(page.locator(".account summary")).hasText("Anna Ansatt");
			for (Cookie cookie : anna.context().cookies(RunningBank.get().portal())) {
				assertThat(cookie.httpOnly).as(cookie.name).isTrue();
				assertThat(cookie.value).as(cookie.name).doesNotContain("eyJ");
			}
			assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
			page.locator(".account summary").click();
			page.locator(".account-menu button").click();
			page.waitForURL(RunningBank.get().portal() + "/");
			assertThat(page.locator(".header a[href^='/logg-inn']")).isVisible();
			anna.go("/min-side");
			assertThat(page.locator("button[value=ansatt]")).isVisible();
		}
	}

	@Test
	void aTextThatTellsWhoAChildIsComesBackMarkedAndIsNotStored() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt")) {
			String text = "Eleven har nummer " + NUMBER + " hos oss.";
			anna.begin("Hvem har nummeret", text);
			Page page = anna.page();
			assertThat(page.locator("mark.found-stop")).hasText(NUMBER);
			assertThat(page.locator("#text")).hasValue(text);
			assertThat(page.locator("#title")).hasValue("Hvem har nummeret");
			anna.go("/drofting?theme=mobbing");
			assertThat(page.locator("main")).not().containsText("Hvem har nummeret");
		}
	}

	@Test
	void whileSomebodyWritesTheGuardMarks() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt").go("/drofting/ny?theme=mobbing")) {
			anna.page().locator("#text").pressSequentially("Ring moren på 912 34 567.");
			assertThat(anna.page().locator("[data-judged] mark")).containsText("912 34 567");
			assertThat(anna.wrong()).isEmpty();
		}
	}

	@Test
	void aHeldPostIsReadByItsAuthorAndByModeratorsUntilOneApproves() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt");
				Visitor didrik = Visitor.inBokmal().as("ansatt2");
				Visitor maja = Visitor.inBokmal().as("moderator")) {
			anna.begin("Å snakke med en som er lei seg", "Eleven Ola Testmann vil ikke snakke. Hva gjør dere?");
			assertThat(anna.page().locator("main")).containsText("En moderator ser på det");
			String thread = anna.path();
			didrik.go(thread);
			assertThat(didrik.page().locator("h1")).hasText("Siden finnes ikke");
			maja.go("/moderering");
			var waiting = maja.page().locator("article.post", hasText("Å snakke med en som er lei seg"));
			assertThat(waiting).containsText("Navn på et barn");
			waiting.locator("button[value=approve]").click();
			assertThat(maja.page().locator("[role=status]").first()).hasText("Avgjørelsen er lagret.");
			didrik.go(thread);
			assertThat(didrik.page().locator("h1")).hasText("Å snakke med en som er lei seg");
		}
	}

	@Test
	void ofTwoModeratorsTheLaterIsToldThatTheOtherHasDecided() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt");
				Visitor first = Visitor.inBokmal().as("moderator");
				Visitor second = Visitor.inBokmal().as("moderator")) {
			anna.begin("Overgang til nytt trinn", "Eleven Kari Testmann skal bytte klasse. Hvordan gjør dere det?");
			String thread = anna.path();
			first.go("/moderering");
			second.go("/moderering");
			decide(first, "Overgang til nytt trinn", "hide");
			assertThat(first.page().locator("[role=status]").first()).hasText("Avgjørelsen er lagret.");
			decide(second, "Overgang til nytt trinn", "approve");
			assertThat(second.page().locator("main [role=alert]")).isVisible();
			second.go(thread);
			assertThat(second.page().locator(".post .tag-warning")).hasText("Skjult");
		}
	}

	@Test
	void whatColleaguesHaveSaidStandsBesideTheHitsForMembersAlone() {
		try (Visitor maja = Visitor.inBokmal().as("moderator"); Visitor guest = Visitor.inBokmal()) {
			Page page = maja.page();
			maja.begin("Sangleker i storefri", "Noen som har prøvd sangleker med de yngste?");
			assertThat(page.locator("h1")).hasText("Sangleker i storefri");
			Instant late = Instant.now().plusSeconds(20);
			do {
				maja.go("/sok?q=sangleken");
			}
			while (page.locator(".hit-threads").count() == 0 && Instant.now().isBefore(late));
			List<String> wrong = new ArrayList<>();
			Look.at(page, "nb", true, wrong);
			assertThat(wrong).isEmpty();
			Pictures.of(page, "sok-innlogget", true);
			page.locator(".hit-threads a").first().click();
			assertThat(page.locator("h1")).hasText("Sangleker i storefri");
			guest.go("/sok?q=sangleken");
			assertThat(guest.page().locator(".hit-threads")).hasCount(0);
		}
	}

	@Test
	void aTextIsThereAgainWhenTheSessionHasEndedMeanwhile() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt").go("/drofting/ny?theme=mobbing")) {
			Page page = anna.page();
			page.locator("#title").fill("Skrevet over lunsj");
			page.locator("#text").fill("En lang tekst som det tok en time å skrive.");
			anna.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("RESSURSBANK"));
			page.locator("#text").evaluate("(field) => field.dataset.sent = 'once'");
			anna.publish();
			// The form of the page before looks the same, and may not be sent again.
			assertThat(page.locator("#text[data-sent]")).hasCount(0);
			assertThat(page.locator("#text")).hasValue("En lang tekst som det tok en time å skrive.");
			assertThat(page.locator("#title")).hasValue("Skrevet over lunsj");
			anna.publish();
			assertThat(page.locator("h1")).hasText("Skrevet over lunsj");
		}
	}

	@Test
	void aMemberSeesTakesOutAndErasesWhatTheBankKeeps() throws IOException {
		try (Visitor didrik = Visitor.inBokmal().as("ansatt2")) {
			Page page = didrik.page();
			didrik.begin("Hvordan deler dere på tilsynet", "Vi er tre voksne ute og har to skolegårder.");
			String thread = didrik.path();
			didrik.go("/min-side");
			assertThat(page.locator("main")).containsText("Hvordan deler dere på tilsynet");
			page.locator("#display").selectOption("name");
			page.locator("form[action='/min-side/visning'] button").click();
			assertThat(page.locator("main")).containsText("Didrik Demo");
			Download data = page.waitForDownload(() -> page.locator("a[href='/min-side/data']").click());
			assertThat(Files.readString(data.path())).contains("Hvordan deler dere på tilsynet");
			page.locator("a[href='/min-side/slett']").click();
			page.locator("input[value=remove]").check();
			page.locator("form.writing button").click();
			assertThat(page.locator(".header a[href^='/logg-inn']")).isVisible();
			didrik.as("ansatt2").go(thread);
			assertThat(page.locator("h1")).hasText("Siden finnes ikke");
		}
	}

	@Test
	void theKeyboardLeadsFromTheSignInToAnAnswer() {
		try (Visitor maja = Visitor.inBokmal().as("moderator"); Visitor anna = Visitor.inBokmal()) {
			maja.begin("Foreldre som ikke svarer", "Hva gjør dere når ingen svarer på beskjeder?");
			Page page = anna.page();
			anna.go(maja.path());
			Keyboard.tabTo(page, "button[value=ansatt]");
			page.keyboard().press("Enter");
			page.locator("#text").waitFor();
			Keyboard.tabTo(page, "#text");
			page.keyboard().type("Vi ringer i stedet for å skrive.");
			Keyboard.tabTo(page, "form.writing button[type=submit]");
			page.keyboard().press("Enter");
			assertThat(page.locator(".post .prose").last()).hasText("Vi ringer i stedet for å skrive.");
			Keyboard.tabTo(page, ".account summary");
			page.keyboard().press("Enter");
			Keyboard.tabTo(page, ".account-menu button");
			page.keyboard().press("Enter");
			assertThat(page.locator(".header a[href^='/logg-inn']")).isVisible();
		}
	}

	@Test
	void everythingWorksWithoutScripts() {
		try (Visitor maja = Visitor.of("nn", false).as("moderator")) {
			Page page = maja.page();
			maja.begin("Utan skript", "Nummeret er " + NUMBER + ".");
			assertThat(page.locator("mark.found-stop")).hasText(NUMBER);
			page.locator("#text").fill("Eit spørsmål utan nummer.");
			maja.publish();
			assertThat(page.locator("h1")).hasText("Utan skript");
			page.locator("#text").fill("Og eit svar.");
			maja.publish();
			assertThat(page.locator(".post .prose").last()).hasText("Og eit svar.");
			page.locator("button[value=close]").click();
			assertThat(page.locator("form.writing")).hasCount(0);
		}
	}

	@Test
	void whatSomebodyWritesNeverRuns() {
		List<String> hostile = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
				"</title><svg onload=alert(1)>", "{{7*7}} ${7*7} __${7*7}__::x", "javascript:alert(1)");
		try (Visitor maja = Visitor.inBokmal().as("moderator")) {
			Page page = maja.page();
			for (String text : hostile) {
				maja.begin(text, text + "\n\nhttps://example.org/\"onmouseover=alert(1)");
				assertThat(page.locator("h1")).hasText(text);
				assertThat(page.locator(".post .prose").first()).containsText(text);
				page.locator(".post .prose a").first().hover();
				for (String path : List.of(maja.path(), "/drofting?theme=mobbing", "/moderering", "/min-side")) {
					maja.go(path);
					assertThat(page.locator("main img[src=x], main svg[onload], main script").count()).isZero();
					assertThat((List<?>) page.evaluate("window.reports")).isEmpty();
				}
			}
			assertThat(maja.wrong()).isEmpty();
		}
	}

	private static void decide(Visitor moderator, String title, String action) {
		moderator.page().locator("article.post", hasText(title)).locator("button[value=" + action + "]").click();
	}

	private static Page.LocatorOptions hasText(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

}
