package no.ressursbank.portal.layout;

import java.util.List;

import no.ressursbank.portal.bank.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTests {

	private final Pages pages = new Pages();

	@ParameterizedTest
	@CsvSource({ "/api/articles/mobbing-i-klassen,/artikkel/mobbing-i-klassen",
			"/api/articles/a#forst,/artikkel/a#forst", "/api/articles/a#page=5,/pdf/a?side=5",
			"/api/materials/b,/materiell/b", "/api/webinars/c,/webinar/c", "/api/courses/d,/kurs/d",
			"/api/contacts/e,/kontakt/e", "/api/themes/f,/tema/f", "/api/resources/g,/ressurs/g", "/api/model,/modell",
			"https://lovdata.no/,https://lovdata.no/", "/files/ab/x.pdf,/files/ab/x.pdf" })
	void addressesOfTheServiceBecomePages(String address, String page) {
		assertThat(this.pages.ofApi(address)).isEqualTo(page);
	}

	@Test
	void aPassageOfAPdfOpensOnItsPage() {
		assertThat(this.pages.passage(hit(), new Hit.Passage("Plan", "…", 7, "plan"))).isEqualTo("/pdf/a?side=7");
	}

	@Test
	void aPassageOfATextOpensAtItsHeading() {
		assertThat(this.pages.passage(hit(), new Hit.Passage("Plan", "…", null, "plan"))).isEqualTo("/artikkel/a#plan");
	}

	@Test
	void whatIsSearchedForIsEncoded() {
		assertThat(this.pages.search("q", "å & b=c+d#\"<")).isEqualTo("/sok?q=%C3%A5%20%26%20b%3Dc%2Bd%23%22%3C");
	}

	private static Hit hit() {
		return new Hit("a", "article", "A", "Om A", "nb", List.of(), List.of(), null, null, List.of());
	}

}
