package no.ressursbank.portal.browser;

import java.util.ArrayList;
import java.util.List;

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

	@ParameterizedTest
	@ValueSource(strings = { "nb", "nn" })
	void everyPageOfMembersCanBeUsedByEverybody(String language) {
		List<String> wrong = new ArrayList<>();
		try (Visitor anna = Visitor.of(language, true).as("ansatt")) {
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
		try (Visitor anna = Visitor.of(language, true).as("ansatt");
				Visitor maja = Visitor.of(language, true).as("moderator");
				Visitor reidar = Visitor.of(language, true).as("redaktor")) {
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
		try (Visitor anna = Visitor.inBokmal().go("/logg-inn")) {
			Look.at(anna.page(), "nb", true, wrong);
			wrong.addAll(anna.wrong());
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void leavesPicturesToLookAt() {
		try (Visitor anna = Visitor.inBokmal().as("ansatt");
				Visitor maja = Visitor.inBokmal().as("moderator");
				Visitor reidar = Visitor.inBokmal().as("redaktor")) {
			anna.begin("Elever som ikke kommer", "Eleven Ola Testmann blir hjemme. Hva prøver dere først?");
			Pictures.of(anna.page(), "trad-holdt", true);
			anna.begin("Tittel", "Nummeret er " + NUMBER + ", og far slår ham.");
			Pictures.of(anna.page(), "trad-stoppet", true);
			Pictures.of(anna.go("/drofting?theme=mobbing").page(), "drofting", true);
			Pictures.of(anna.go("/min-side").page(), "min-side", true);
			Pictures.of(anna.go("/kurs/kurs-elevrettet-arbeid").page(), "kurs-innlogget", true);
			Pictures.of(anna.go("/artikkel/samtalen-med-barnet-steg-for-steg").page(), "artikkel-innlogget", true);
			Pictures.of(maja.go("/moderering").page(), "moderering", true);
			Pictures.of(reidar.go("/innsikt").page(), "innsikt", true);
		}
	}

}
