package no.ressursbank.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ThemeEntry;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpThemesTests {

	private static final HelpLine ALARM = new HelpLine("alarm", "Alarmtelefonen", "116 111", null, null, Map.of());

	private static final HelpLine HEALTH = new HelpLine("helse", "Mental Helse", "116 123", null, null, Map.of());

	private static final Vocabulary VOCABULARY = new Vocabulary(
			List.of(theme("selvskading", "Selvskading", "Sjølvskading", List.of(ALARM, HEALTH)),
					theme("rus", "Rusforebyggende arbeid", "Rusførebyggjande arbeid", List.of(ALARM)),
					theme("psykisk-helse", "Psykisk helse", "Psykisk helse", List.of(HEALTH)),
					theme("mobbing", "Mobbeforebyggende arbeid", "Mobbeførebyggjande arbeid", List.of()),
					theme("foreldre", "Foreldresamarbeid", "Foreldresamarbeid", List.of()),
					theme("syke-foreldre", "Barn av psykisk syke foreldre", "Barn av psykisk sjuke foreldre",
							List.of(HEALTH)),
					theme("behov", "Barn med særskilte behov", "Barn med særskilde behov", List.of())),
			List.of());

	private static final Live LIVE = Live.of(new Edition("resources-v1-x", "1"),
			new Wordbook(List.of(), List.of("selv+skading"),
					List.of("lik: selvskading, kutte seg, skade seg selv", "beslektet: rus, alkohol"), List.of(),
					List.of("selvskading 8", "alkohol 3", "foreldresamarbeid 4", "mobbing 9")),
			VOCABULARY);

	@Test
	void aHelpLineOfSeveralThemesComesOnce() {
		assertThat(LIVE.helpThemes().lines(List.of("rus", "selvskading", "mobbing"), asked(""))).containsExactly(ALARM,
				HEALTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "selvskading", "sjølvskading?", "Sjølvskade", "selvskadingsproblematikk", "selvskadng",
			"jenta kutter seg", "en elev som skader seg selv" })
	void aQuestionNamesAThemeInAnyFormOfItsWordsOrTheirSynonyms(String q) {
		assertThat(LIVE.helpThemes().lines(List.of(), asked(q))).containsExactly(ALARM, HEALTH);
	}

	@ParameterizedTest
	@CsvSource({ "rusmidler, 116 111", "alkohol, 116 111", "psykiske plager, 116 123" })
	void aPartOfAWordNamesAThemeThatIsAboutIt(String q, String phone) {
		assertThat(LIVE.helpThemes().lines(List.of(), asked(q))).extracting(HelpLine::phone).containsExactly(phone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mobbeforebyggende arbeid", "foreldresamarbeid", "barn", "selvtillit",
			"helsesykepleier", "skadeverk", "forebygging" })
	void whatAlsoNamesAnotherThemeNamesNoSensitiveOne(String q) {
		assertThat(LIVE.helpThemes().lines(List.of(), asked(q))).isEmpty();
	}

	@Test
	void labelsAreInTheLanguageAskedForAndReadableWhenUnknown() {
		Labels labels = new Labels(Titles.of(VOCABULARY), new WebConfiguration().messageSource(), Locale.of("nn"));
		assertThat(labels.of(Facet.THEME, "selvskading")).isEqualTo("Sjølvskading");
		assertThat(labels.of(Facet.AUDIENCE, "laerere")).isEqualTo("Lærarar");
		assertThat(labels.of(Facet.SITUATION, "tur-i-skogen")).isEqualTo("Tur i skogen");
	}

	private static AskedWords asked(String q) {
		return AskedWords.of(Question.of(q, LIVE.words()), LIVE);
	}

	private static ThemeEntry theme(String id, String bokmal, String nynorsk, List<HelpLine> lines) {
		return new ThemeEntry(id, Map.of("nb", bokmal, "nn", nynorsk), Map.of(), !lines.isEmpty(), lines, 0);
	}

}
