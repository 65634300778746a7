package no.ressursbank.portal.resource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingOrderTests {

	@Test
	void aPageThatBeginsInAChapterBeginsOnTheNextLevel() {
		assertThat(HeadingOrder.below(2, "<h4>A</h4><h3>B</h3><h6>C</h6>")).isEqualTo("<h3>A</h3><h3>B</h3><h4>C</h4>");
	}

	@Test
	void headingsInOrderStayAsTheyAre() {
		String html = "<h3>A</h3><p>a</p><h4>B</h4>";
		assertThat(HeadingOrder.below(2, html)).isEqualTo(html);
	}

}
