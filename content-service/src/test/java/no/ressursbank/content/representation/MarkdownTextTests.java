package no.ressursbank.content.representation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTests {

	private final MarkdownText markdown = new MarkdownText();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = (char) 96, value = { "<h2 id=\"a\">Først</h2> | ## Først",
			"<p>Et <strong>viktig</strong> <em>ord</em></p> | Et **viktig** *ord*",
			"<p><a href=\"/api/articles/a\">Les</a></p> | [Les](/api/articles/a)", "<p>2 * 3 [x]</p> | 2 \\* 3 \\[x\\]",
			"<p># ikke en overskrift</p> | \\# ikke en overskrift", "<blockquote><p>Sagt</p></blockquote> | > Sagt" })
	void writesWhatTheHtmlSays(String html, String text) {
		assertThat(this.markdown.of(html)).isEqualTo(text + "\n");
	}

	@Test
	void nestsListsAndNumbersThem() {
		assertThat(this.markdown.of("<ol><li>En<ul><li>a</li><li>b</li></ul></li><li>To</li></ol><p>Slutt</p>"))
			.isEqualTo("1. En\n   - a\n   - b\n2. To\n\nSlutt\n");
	}

	@Test
	void keepsTheCellsOfATableApart() {
		assertThat(
				this.markdown.of("<table><tr><th>Hva</th><th>Hvem</th></tr><tr><td>A | B</td><td>C</td></tr></table>"))
			.isEqualTo("| Hva | Hvem |\n| --- | --- |\n| A \\| B | C |\n");
	}

}
