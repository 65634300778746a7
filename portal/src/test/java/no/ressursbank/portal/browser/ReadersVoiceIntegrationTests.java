package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What readers say, to editors and to themselves. */
@BrowserTest
class ReadersVoiceIntegrationTests {

	private static final String ARTICLE = "/artikkel/samtalen-med-barnet-steg-for-steg";

	private static final String COURSE = "/kurs/kurs-elevrettet-arbeid";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSuggestionReachesEditorsOnceNothingInItTellsOfAChild(boolean scripts) {
		String wanted = "Mer om hva en gjør etterpå, takk. " + scripts;
		try (Visitor reader = Visitor.of("nb", scripts).go(ARTICLE);
				Visitor reidar = Visitor.inBokmal().as("redaktor")) {
			Page page = reader.page();
			page.locator(".useful summary").click();
			page.locator("#forslag").fill("Eleven Ola Testmann trenger mer. " + wanted);
			page.locator(".useful button[value=false]").click();
			assertThat(page.locator("mark").first()).containsText("Ola Testmann");
			assertThat(page.locator("#forslag")).hasValue("Eleven Ola Testmann trenger mer. " + wanted);
			page.locator("#forslag").fill(wanted);
			reader.publish();
			assertThat(page.locator("h1")).hasText("Takk for at du sa fra");
			page.locator("main a").click();
			page.waitForURL("**" + ARTICLE);
			assertThat(reader.context().cookies()).isEmpty();
			assertThat(reader.wrong()).isEmpty();
			reidar.go("/innsikt/suggestions");
			assertThat(reidar.page().locator("table")).containsText(wanted);
			assertThat(reidar.page().locator("table")).not().containsText("Testmann");
		}
	}

	@Test
	void whoeverFindsNothingCanAskForIt() {
		try (Visitor reader = Visitor.of("nb", false).go("/sok?q=xqzzyw");
				Visitor reidar = Visitor.inBokmal().as("redaktor")) {
			Page page = reader.page();
			assertThat(page.locator("#forslag")).hasValue("xqzzyw");
			page.locator("#forslag").fill("Noe om <b>xqzzyw</b> og småtrinnet.");
			reader.publish();
			assertThat(page.locator("h1")).hasText("Takk for at du sa fra");
			reidar.go("/innsikt/wishes");
			assertThat(reidar.page().locator("table")).containsText("Noe om <b>xqzzyw</b> og småtrinnet.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tilbakemelding", "/savn" })
	void aFormOfAnotherSiteIsRefused(String path) throws IOException, InterruptedException {
		assertThat(send(path, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
		assertThat(send(path, "Origin", "https://example.org").statusCode()).isEqualTo(403);
		assertThat(send(path, "Origin", RunningBank.get().portal()).statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aMemberGoesOnWithACourse(boolean scripts) {
		try (Visitor anna = Visitor.of("nb", scripts).as("ansatt").go(COURSE)) {
			Page page = anna.page();
			page.locator("#trinn-1 .step-done button[value=true]").click();
			assertThat(page.locator("#trinn-1 .step-done button")).hasText("Gjort: trinn 1. Angre");
			assertThat(page.locator(".underway")).containsText("1 av");
			page.locator(".underway a").click();
			page.waitForURL("**" + COURSE + "#trinn-2");
			assertThat(anna.go("/min-side").page().locator(".begun")).containsText("1 av");
			anna.go("/").page().locator(".begun a").click();
			page.waitForURL("**" + COURSE + "#trinn-2");
			page.locator("#trinn-1 .step-done button").click();
			assertThat(page.locator("#trinn-1 .step-done button")).hasText("Merk som gjort: trinn 1");
			assertThat(anna.go("/").page().locator(".begun")).hasCount(0);
		}
	}

	private static HttpResponse<Void> send(String path, String header, String value)
			throws IOException, InterruptedException {
		String form = "resource=samtalen-med-barnet-steg-for-steg&useful=true&suggestion=Bra";
		HttpRequest request = HttpRequest.newBuilder(URI.create(RunningBank.get().portal() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header(header, value)
			.POST(BodyPublishers.ofString(form))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.discarding());
		}
	}

}
