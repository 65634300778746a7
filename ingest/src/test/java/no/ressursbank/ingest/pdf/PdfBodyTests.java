package no.ressursbank.ingest.pdf;

import java.util.List;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.pdf.layout.Block.Part;
import no.ressursbank.ingest.pdf.layout.BlockType;
import no.ressursbank.resourceindex.Passage;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfBodyTests {

	@Test
	void writesAnArticleWithAnAnchorForEveryPage() {
		PdfBody body = PdfBody.of(List.of(block(BlockType.HEADING, 1, "", new Part(1, "Å snakke")),
				block(BlockType.PARAGRAPH, 0, "", new Part(1, "Det be"), new Part(2, "gynner her.")),
				block(BlockType.LIST_ITEM, 1, "a)", new Part(2, "lytt")),
				block(BlockType.LIST_ITEM, 1, "", new Part(2, "vent")),
				block(BlockType.TABLE, 0, "", new Part(3, "Kven\tKva\nLærar\tRing"))));
		assertThat(body.html()).isEqualTo("""
				<h2 id="a-snakke"><span id="side-1"></span>Å snakke</h2>
				<p>Det be<span id="side-2"></span>gynner her.</p>
				<ul>
				<li>a) lytt</li>
				<li>vent</li>
				</ul>
				<table>
				<tr><td><span id="side-3"></span>Kven</td><td>Kva</td></tr>
				<tr><td>Lærar</td><td>Ring</td></tr>
				</table>
				""");
	}

	@Test
	void writesNothingThatAFileSaysAsMarkup() {
		String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;";
		String html = PdfBody.of(List.of(block(BlockType.HEADING, 1, "", new Part(1, attack)),
				block(BlockType.PARAGRAPH, 0, "", new Part(1, attack)),
				block(BlockType.LIST_ITEM, 1, "<b>", new Part(1, attack)),
				block(BlockType.FOOTNOTE, 0, "", new Part(1, attack)),
				block(BlockType.TABLE, 0, "", new Part(1, attack + "\t" + attack))))
			.html();
		Safelist ours = Safelist.none()
			.addTags("h2", "p", "ul", "li", "aside", "table", "tbody", "tr", "td", "span")
			.addAttributes("h2", "id")
			.addAttributes("span", "id");
		assertThat(Jsoup.isValid(html, ours)).isTrue();
		assertThat(Jsoup.parse(html).expectFirst("p").text()).isEqualTo(attack);
	}

	@Test
	void givesPassagesTheirPageAndTheHeadingsAboveThem() {
		List<Passage> passages = PdfBody.of(List.of(block(BlockType.HEADING, 1, "", new Part(1, "Samtalen")),
				block(BlockType.HEADING, 2, "", new Part(1, "Etterpå")),
				block(BlockType.PARAGRAPH, 0, "", new Part(1, "Skriv ned.")),
				block(BlockType.HEADING, 1, "", new Part(2, "Lova")),
				block(BlockType.TABLE, 0, "", new Part(2, "§ 1\tPlikt")),
				block(BlockType.CONTENTS, 0, "", new Part(3, "Kjelder 9"))))
			.passages();
		assertThat(passages).extracting(Passage::heading).containsExactly("Samtalen › Etterpå", "Lova");
		assertThat(passages).extracting(Passage::text).containsExactly("Skriv ned.", "§ 1 | Plikt");
		assertThat(passages).extracting(Passage::page).containsExactly(1, 2);
	}

	@Test
	void cutsALongParagraphWhereItsPageEnds() {
		String page = "Ord og atter ord. ".repeat(50);
		assertThat(
				PdfBody.of(List.of(block(BlockType.PARAGRAPH, 0, "", new Part(7, page), new Part(8, page)))).passages())
			.extracting(Passage::page)
			.containsExactly(7, 8);
	}

	private static Block block(BlockType type, int level, String marker, Part... parts) {
		return new Block(type, level, marker, List.of(parts));
	}

}
