package no.ressursbank.portal.resource;

import no.ressursbank.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyHtmlTests {

	@Test
	void linksToTheServiceLeadToOurPages() {
		assertThat(html("<p><a href=\"/api/articles/x#y\">X</a> <a href=\"https://a.no\">A</a></p>"))
			.isEqualTo("<p><a href=\"/artikkel/x#y\">X</a> <a href=\"https://a.no\">A</a></p>");
	}

	@Test
	void aTableScrollsByItself() {
		assertThat(html("<table><tbody><tr><td>1</td></tr></tbody></table>"))
			.startsWith("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabell\"><table>");
	}

	@Test
	void thereIsOneHeadingOfTheFirstLevelAndItIsNotInTheText() {
		assertThat(html("<h1 id=\"a\">A</h1>")).isEqualTo("<h2 id=\"a\">A</h2>");
	}

	@Test
	void aShortTextTakesAMinute() {
		assertThat(BodyHtml.of("<p>Tre korte ord</p>", new Pages(), "").minutes()).isEqualTo(1);
		assertThat(BodyHtml.of("<p>" + "ord ".repeat(1000) + "</p>", new Pages(), "").minutes()).isEqualTo(5);
	}

	@Test
	void nothingIsAnEmptyText() {
		assertThat(html(null)).isEmpty();
	}

	private static String html(@Nullable String html) {
		return BodyHtml.of(html, new Pages(), "Tabell").html();
	}

}
