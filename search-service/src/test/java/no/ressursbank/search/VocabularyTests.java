package no.ressursbank.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ThemeEntry;
import no.ressursbank.search.Vocabulary.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private static final HelpLine ALARM = new HelpLine("alarm", "Alarmtelefonen", "116 111", null, null, Map.of());

	private static final HelpLine HEALTH = new HelpLine("helse", "Mental Helse", "116 123", null, null, Map.of());

	private static final Vocabulary VOCABULARY = new Vocabulary(
			List.of(theme("selvskading", "Selvskading", "Sjølvskading", List.of(ALARM, HEALTH)),
					theme("rus", "Rusforebyggende arbeid", "Rusførebyggjande arbeid", List.of(ALARM)),
					theme("konflikt", "Konfliktløsning", "Konfliktløysing", List.of())));

	@Test
	void aHelpLineOfSeveralThemesComesOnce() {
		assertThat(VOCABULARY.helpLines(List.of("rus", "selvskading", "konflikt"))).containsExactly(ALARM, HEALTH);
	}

	@Test
	void aQueryNamesAThemeByPartOfAWordInEitherWrittenForm() {
		assertThat(VOCABULARY.helpLinesNamedBy("selvskadingsproblematikk")).containsExactly(ALARM, HEALTH);
		assertThat(VOCABULARY.helpLinesNamedBy("sjølvskading?")).containsExactly(ALARM, HEALTH);
		assertThat(VOCABULARY.helpLinesNamedBy("konfliktløsning i klassen")).isEmpty();
	}

	@Test
	void labelsAreInTheLanguageAskedForAndReadableWhenUnknown() {
		Labels labels = new Labels(VOCABULARY, new WebConfiguration().messageSource(), Locale.of("nn"));
		assertThat(labels.of(Facet.THEME, "selvskading")).isEqualTo("Sjølvskading");
		assertThat(labels.of(Facet.AUDIENCE, "laerere")).isEqualTo("Lærarar");
		assertThat(labels.of(Facet.SITUATION, "tur-i-skogen")).isEqualTo("Tur i skogen");
	}

	private static Entry theme(String id, String bokmal, String nynorsk, List<HelpLine> lines) {
		return new Entry(new ThemeEntry(id, Map.of("nb", bokmal, "nn", nynorsk), Map.of(), !lines.isEmpty(), lines, 0),
				null);
	}

}
