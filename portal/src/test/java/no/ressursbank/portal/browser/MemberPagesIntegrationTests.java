package no.ressursbank.portal.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of those who are signed in, and every state that a text can bring it to. */
@BrowserTest
class MemberPagesIntegrationTests {

	private static final String NUMBER = "01901551207";

	private static final List<String> PAGES = List.of("/", "/drofting", "/drofting?theme=mobbing",
			"/drofting/ny?theme=mobbing", "/drofting/ny?theme=mobbing&form=true", "/min-side", "/min-side/slett",
			"/kurs/kurs-elevrettet-arbeid", "/artikkel/samtalen-med-barnet-steg-for-steg");

	private static Chromium chromium;

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
	void everyPageOfMembersCanBeUsedByEverybody(String language) {
		List<String> wrong = new ArrayList<>();
		try (Visitor anna = Visitor.of(chromium, language, true).as("ansatt")) {
			anna.begin("Nummer i tittelen " + language, "Ring " + NUMBER + " eller 912 34 567.");
			Look.at(anna.page(), language, true, wrong);
			anna.begin("Hvordan begynner dere møter " + language, "Vi prøver å la eleven snakke først.");
			Look.at(anna.page(), language, true, wrong);
			anna.begin("Når noen er redd hjemme " + language,
					"Eleven Ola Testmann sier at far slår. Hva gjør dere da?");
			Look.at(anna.page(), language, true, wrong);
			for (String path : PAGES) {
				Look.at(anna.go(path).page(), language, true, wrong);
			}
			wrong.addAll(anna.wrong());
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn" })
	void everyPageOfModeratorsAndEditorsCanBeUsedByEverybody(String language) {
		List<String> wrong = new ArrayList<>();
		try (Visitor anna = Visitor.of(chromium, language, true).as("ansatt");
				Visitor maja = Visitor.of(chromium, language, true).as("moderator");
				Visitor reidar = Visitor.of(chromium, language, true).as("redaktor")) {
			anna.begin("Venter på noen " + language, "Eleven Kari Testmann har ingen å være med. Hva gjør dere?");
			String thread = anna.path();
			maja.go("/moderering").page().locator("article.post details summary").first().click();
			Look.at(maja.page(), language, true, wrong);
			Look.at(maja.go(thread).page(), language, true, wrong);
			Look.at(reidar.go("/innsikt").page(), language, true, wrong);
			wrong.addAll(maja.wrong());
			wrong.addAll(reidar.wrong());
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void theSignInOfThisMachineCanBeUsedByEverybody() {
		List<String> wrong = new ArrayList<>();
		try (Visitor anna = Visitor.with(chromium).go("/logg-inn")) {
			Look.at(anna.page(), "nb", true, wrong);
			wrong.addAll(anna.wrong());
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void leavesPicturesToLookAt() {
		try (Visitor anna = Visitor.with(chromium).as("ansatt");
				Visitor maja = Visitor.with(chromium).as("moderator");
				Visitor reidar = Visitor.with(chromium).as("redaktor")) {
			anna.begin("Elever som ikke kommer", "Eleven Ola Testmann blir hjemme. Hva prøver dere først?");
			picture(anna, "trad-holdt");
			anna.begin("Tittel", "Nummeret er " + NUMBER + ", og far slår ham.");
			picture(anna, "trad-stoppet");
			picture(anna.go("/drofting?theme=mobbing"), "drofting");
			picture(anna.go("/min-side"), "min-side");
			picture(anna.go("/kurs/kurs-elevrettet-arbeid"), "kurs-innlogget");
			picture(anna.go("/artikkel/samtalen-med-barnet-steg-for-steg"), "artikkel-innlogget");
			picture(maja.go("/moderering"), "moderering");
			picture(reidar.go("/innsikt"), "innsikt");
		}
	}

	private static void picture(Visitor visitor, String name) {
		Page page = visitor.page();
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			for (int width : new int[] { 320, 1280 }) {
				page.setViewportSize(width, 900);
				Path picture = Path.of("target", "screenshots",
						"%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
				page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
				assertThat(picture).isNotEmptyFile();
			}
		}
	}

}
