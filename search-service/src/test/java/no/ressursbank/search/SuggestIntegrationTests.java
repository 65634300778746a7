package no.ressursbank.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SuggestIntegrationTests {

	private static boolean published;

	private final Calls calls;

	private final LiveWords words;

	SuggestIntegrationTests(@Autowired RestTestClient client, @Autowired LiveWords words) {
		this.calls = new Calls(client);
		this.words = words;
	}

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish(List.of(Bank.theme("foreldre", "Foreldresamarbeid", "Foreldresamarbeid", List.of()),
					Bank.theme("selvskading", "Selvskading", "Sjølvskading", List.of()),
					Bank.article("samtalen", Language.NB, "foreldre", "Samtaler som gir støtte",
							new Passage("Før samtalen › Støttende spørsmål",
									"Et godt foreldresamarbeid og gode samtaler. Støtte er viktig. Støtte varer.", null,
									null)),
					Bank.article("katapult", Language.NB, "foreldre", "Katapulter i samlingsstunden",
							new Passage("Samling", "Foreldresamarbeid om katapult og katapult.", null, null)),
					Bank.article("samspill", Language.NB, "foreldre", "Plan for samspill", new Passage(
							"Om å kaste stein", "Samspill handler om hvem som kaster stein.", null, null))));
			published = true;
		}
		this.words.refresh();
	}

	@Test
	void findsTitlesHeadingsAndTheTailsOfCompounds() {
		assertThat(texts("sam")).startsWith("Samtaler som gir støtte")
			.contains("Foreldresamarbeid", "Før samtalen", "Plan for samspill")
			.hasSizeLessThanOrEqualTo(8);
		assertThat(this.calls.get("/api/suggest?q=foreldres").<Map<String, Object>>read("$.suggestions[0]"))
			.containsOnly(Map.entry("text", "Foreldresamarbeid"), Map.entry("kind", "theme"),
					Map.entry("id", "foreldre"));
	}

	@Test
	void aHeadingLeadsToItsResource() {
		assertThat(this.calls.get("/api/suggest?q=støttende").<Map<String, Object>>read("$.suggestions[0]"))
			.containsOnly(Map.entry("text", "Støttende spørsmål"), Map.entry("kind", "article"),
					Map.entry("id", "samtalen"));
	}

	@Test
	void needsNoNorwegianLetters() {
		assertThat(texts("stotte")).contains("Samtaler som gir støtte", "støtte");
		assertThat(this.calls.get("/api/suggest?q=stotte").<List<Object>>read("$.suggestions[?(@.kind=='word')].id"))
			.containsExactly((Object) null);
	}

	@Test
	void allWordsMustStandInATitle() {
		assertThat(texts("plan for sam")).contains("Plan for samspill").doesNotContain("Samtaler som gir støtte");
	}

	@Test
	void completesOnlyPhrasesThatStandInTheTexts() {
		assertThat(texts("gode sam")).contains("gode samtaler").doesNotContain("gode samspill");
		assertThat(texts("kaste sam")).isEmpty();
	}

	@Test
	void findsATitleInTheOtherWrittenFormAndShowsTheReaders() {
		assertThat(texts("sjølvskad")).contains("Selvskading");
	}

	@Test
	void aTextComesOnce() {
		assertThat(texts("foreldresam").stream().map((text) -> text.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "katap", "samlings", "kaste", "om å kaste st" })
	void neverOffersABlockedWord(String q) {
		assertThat(texts(q)).noneMatch((text) -> text.toLowerCase(Locale.ROOT).contains("katapult"))
			.noneMatch((text) -> text.contains("stein"));
	}

	@Test
	void theSameHoldsForABetterSpelling() {
		assertThat(Question.of("katapul", this.words.current().words()).didYouMean()).isEqualTo("katapult");
		assertThat(this.calls.get("/api/search?q=katapul").<String>read("$.didYouMean")).isNull();
		assertThat(this.calls.get("/api/search?q=foreldresamarbied").<String>read("$.didYouMean"))
			.isEqualTo("foreldresamarbeid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "s", "?", "xyzxyz" })
	void mayHaveNothingToSuggest(String q) {
		assertThat(texts(q)).isEmpty();
	}

	private List<String> texts(String q) {
		return this.calls.texts("/api/suggest?q={q}", "$.suggestions[*].text", q);
	}

}
