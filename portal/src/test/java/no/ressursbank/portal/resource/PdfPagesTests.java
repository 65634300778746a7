package no.ressursbank.portal.resource;

import no.ressursbank.portal.layout.Pages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfPagesTests {

	private static final String TEXT = """
			<h2 id="a"><span id="side-1"></span>Først</h2>
			<p>En <span id="side-2"></span>to</p>
			<ul><li>to</li><li><span id="side-3"></span>tre</li></ul>
			<p><span id="side-5"></span>fem</p>
			""";

	private final PdfPages pages = BodyHtml.of(TEXT, new Pages(), "").pages();

	@Test
	void aPageHasWhatStandsOnIt() {
		assertThat(this.pages.page(1)).contains("Først", "En ").doesNotContain("tre", "fem");
	}

	@Test
	void aParagraphThatGoesOnStandsOnBothPages() {
		assertThat(this.pages.page(2)).contains("En ", "<ul><li>to</li></ul>").doesNotContain("Først", "tre");
	}

	@Test
	void aListIsDividedAndStaysAList() {
		assertThat(this.pages.page(3)).isEqualTo("<ul><li><span id=\"side-3\"></span>tre</li></ul>");
	}

	@Test
	void aPageWithoutTextIsEmpty() {
		assertThat(this.pages.page(4)).isEmpty();
		assertThat(this.pages.page(6)).isEmpty();
	}

}
