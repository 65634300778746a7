package no.ressursbank.search;

import java.time.LocalDate;
import java.util.List;

import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
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
class RelatedIntegrationTests {

	private static boolean published;

	private final Calls calls;

	private final LiveWords words;

	RelatedIntegrationTests(@Autowired RestTestClient client, @Autowired LiveWords words) {
		this.calls = new Calls(client);
		this.words = words;
	}

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish(List.of(Bank.theme("fravaer", "Skolefravær", "Skulefråvær", List.of()),
					resource("fravar", Kind.ARTICLE, "Når eleven blir borte", tags("fravaer", "akutt"), null,
							List.of("kontakt")),
					resource("fravar-nn", Kind.ARTICLE, "Når eleven blir borte", tags("fravaer", "akutt"), "fravar",
							List.of()),
					resource("webinar", Kind.WEBINAR, "Tilbake på skolen", tags("fravaer", "system"), null, List.of()),
					resource("mote", Kind.ARTICLE, "Møtet med hjemmet", tags("fravaer", "akutt"), null, List.of()),
					resource("mote-nn", Kind.ARTICLE, "Møtet med heimen", tags("fravaer", "akutt"), "mote", List.of()),
					resource("ord", Kind.ARTICLE, "Når eleven blir borte i skogen", tags("tur", "system"), null,
							List.of()),
					resource("annet", Kind.ARTICLE, "Leker ute", tags("lek", "system"), null, List.of()), resource(
							"kontakt", Kind.CONTACT, "Senter for læring", tags("laering", "system"), null, List.of())));
			published = true;
		}
		this.words.refresh();
	}

	@Test
	void servesTheSameNeedBeforeTheSameWordsAndTheEditorsChoiceFirst() {
		assertThat(ids("/api/related/fravar")).startsWith("kontakt")
			.contains("webinar", "mote", "ord")
			.doesNotContain("annet")
			.satisfies((ids) -> assertThat(ids.indexOf("mote")).isLessThan(ids.indexOf("ord")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fravar", "fravar-nn" })
	void neverLeadsToItselfOrToItsTranslation(String id) {
		assertThat(ids("/api/related/" + id)).isNotEmpty().doesNotContain("fravar", "fravar-nn", "theme:fravaer");
	}

	@Test
	void aTextAndItsTranslationComeOnce() {
		assertThat(ids("/api/related/fravar").stream().filter((id) -> id.startsWith("mote"))).containsExactly("mote");
	}

	@Test
	void hitsAreThoseOfASearch() {
		assertThat(this.calls.get("/api/related/mote?size=1").<List<Object>>read("$.hits")).hasSize(1);
		assertThat(this.calls.get("/api/related/mote?size=20").<String>read("$.hits[0].url")).startsWith("/api/");
		assertThat(this.calls.get("/api/related/mote").<List<Object>>read("$.hits[0].passages")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "finnesikke", "theme:fravaer", "wordbook:words", "%00", "😀" })
	void whatIsNoResourceIsNotFound(String id) {
		assertThat(this.calls.exchange("/api/related/{id}", id).getStatus().value()).isEqualTo(404);
	}

	private List<String> ids(String uri) {
		return this.calls.texts(uri, "$.hits[*].id");
	}

	private static Tags tags(String theme, String horizon) {
		return new Tags(List.of(theme), List.of("laerere"), List.of("5"), List.of(), horizon, List.of(), List.of(),
				List.of());
	}

	private static ResourceDocument resource(String id, Kind kind, String title, Tags tags,
			@Nullable String translationOf, List<String> related) {
		Editorial editorial = new Editorial("sovei", "CC BY 4.0", LocalDate.of(2026, 11, 1), LocalDate.of(2099, 5, 1),
				List.of(), "full", List.of(), null, null, related, translationOf);
		return new ResourceDocument(id, kind, id.endsWith("-nn") ? Language.NN : Language.NB, title, "Om " + title,
				null, tags, editorial, List.of(new Passage("", "Tekst.", null, null)), null, null, null, null, id);
	}

}
