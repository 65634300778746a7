package no.ressursbank.ingest.markdown;

import java.nio.file.Path;
import java.util.List;

import no.ressursbank.resourceindex.Heading;
import no.ressursbank.resourceindex.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownParserTests {

	@TempDir
	Path root;

	private MarkdownFolder folder;

	@BeforeEach
	void createFolder() {
		this.folder = new MarkdownFolder(this.root);
	}

	@Test
	void makesATableWithHeaderCellsThatSayWhatTheyHead() {
		String table = "| Når | Hvem |\n|:--|--:|\n| Mandag | **Rektor** |\n| Tirsdag | Alle |\n";
		assertThat(this.folder.html(table)).contains("<th align=\"left\" scope=\"col\">Når</th>",
				"<td align=\"right\"><strong>Rektor</strong></td>");
		assertThat(texts(table)).containsExactly("Når | Hvem\nMandag | Rektor\nTirsdag | Alle");
	}

	@Test
	void collectsFootnotesWhereASearchFindsThem() {
		String body = "Loven sier det.[^1] Igjen.[^lov]\n\n[^1]: Opplæringslova.\n[^lov]: Barnekonvensjonen.\n";
		assertThat(this.folder.html(body)).contains(
				"<sup id=\"fnref-1\"><a class=\"footnote-ref\" href=\"#fn-1\">1</a></sup>",
				"<section class=\"footnotes\" aria-label=\"Fotnoter\" id=\"fotnoter\">", "<li id=\"fn-2\">",
				"aria-label=\"Tilbake til teksten\"");
		assertThat(this.folder.document(body).passages()).containsExactly(
				new Passage("", "Loven sier det. Igjen.", null, null),
				new Passage("Fotnoter", "Opplæringslova.\nBarnekonvensjonen.", "fotnoter", null));
		assertThat(this.folder.findings(body)).isEmpty();
	}

	@Test
	void namesFootnotesInTheLanguageOfTheText() {
		assertThat(this.folder.in("nn").html("Ord.[^1]\n\n[^1]: Note.\n")).contains("aria-label=\"Fotnotar\"");
	}

	@Test
	void makesDefinitionLists() {
		String body = "Mobbing\n: Gjentatte krenkelser.\n\nErting\n: Noe annet.\n";
		assertThat(this.folder.html(body)).contains("<dl>", "<dt>Mobbing</dt>", "<dd>Gjentatte krenkelser.</dd>");
		assertThat(texts(body)).containsExactly("Mobbing\nGjentatte krenkelser.\nErting\nNoe annet.");
	}

	@Test
	void makesTaskListsThatAreReadAloud() {
		String body = "- [x] Ringt hjem\n- [ ] Skrevet referat\n";
		assertThat(this.folder.html(body)).contains("<li class=\"task\">",
				"<span role=\"img\" class=\"done\" aria-label=\"Gjort\">☑</span> Ringt hjem",
				"aria-label=\"Ikke gjort\">☐</span>");
		assertThat(this.folder.in("nn").html(body)).contains("aria-label=\"Ikkje gjort\"");
		assertThat(texts(body)).containsExactly("☑ Ringt hjem\n☐ Skrevet referat");
	}

	@Test
	void makesBoxesWithATitleInTheLanguageOfTheText() {
		String body = "!!! advarsel\n    Ikke lov *alt*.\n\n    - Hold det du lover\n\nEtterpå.\n";
		assertThat(this.folder.html(body))
			.contains("<aside class=\"advarsel\" aria-label=\"Advarsel\"><p class=\"title\">Advarsel</p>",
					"Ikke lov <em>alt</em>.", "</aside>")
			.endsWith("<p>Etterpå.</p>\n");
		assertThat(this.folder.in("nn").html(body)).contains("<p class=\"title\">Åtvaring</p>");
		assertThat(texts(body)).containsExactly("Åtvaring\nIkke lov alt.\nHold det du lover\nEtterpå.");
	}

	@Test
	void letsTheAuthorNameABox() {
		assertThat(this.folder.html("!!! eksempel \"Konstruert eksempel\"\n    Kari er ny.\n")).contains(
				"<aside class=\"eksempel\" aria-label=\"Konstruert eksempel\"><p class=\"title\">Konstruert eksempel</p>");
	}

	@Test
	void foldsAnchorsAndGivesEachOnce() {
		String body = "## På skolen\n\n## Å gjøre\n\n## Del\n\n## Del 2\n\n## Del\n\n## Møte {#oss}\n\n## Oss\n\n## …\n";
		assertThat(this.folder.document(body).contents()).extracting(Heading::anchor)
			.containsExactly("pa-skolen", "a-gjore", "del", "del-2", "del-3", "oss", "oss-2", "del-4");
	}

	@Test
	void listsTheContentsWithTheirLevels() {
		assertThat(this.folder.document("## En *gang*\n\n### To\n\n> ## Sitert\n\n## Tre\n").contents())
			.containsExactly(new Heading(2, "En gang", "en-gang"), new Heading(3, "To", "to"),
					new Heading(2, "Tre", "tre"));
	}

	@Test
	void lowersAllHeadingsWhenTheTextHasATitleOfItsOwn() {
		assertThat(this.folder.document("# Tittel\n\n## Del\n\n### Under\n").contents()).extracting(Heading::level)
			.containsExactly(2, 3, 4);
	}

	@Test
	void setsTheAttributesThatAnAuthorMaySet() {
		assertThat(this.folder.html("Dei seier *vi prøver*{lang=nn .sitat}.\n\n## Del {#min-del .viktig}\n"))
			.contains("<em lang=\"nn\" class=\"sitat\">vi prøver</em>", "<h2 id=\"min-del\" class=\"viktig\">Del</h2>");
	}

	@Test
	void leavesBracesThatAreNoAttributesInTheText() {
		assertThat(this.folder.html("Hei {navn}, du er {alder=10} og {onclick=alert(1)} her.\n"))
			.isEqualTo("<p>Hei {navn}, du er {alder&#61;10} og {onclick&#61;alert(1)} her.</p>\n");
	}

	@Test
	void linksAddressesWrittenAsText() {
		String body = "Se www.udir.no, https://nettvett.no/x?a=b og post@example.no.\n";
		assertThat(this.folder.html(body)).contains("<a href=\"http://www.udir.no\">www.udir.no</a>",
				"<a href=\"https://nettvett.no/x?a&#61;b\">", "<a href=\"mailto:post&#64;example.no\">");
		assertThat(this.folder.findings(body)).isEmpty();
	}

	@Test
	void keepsTheTextThatIsLeftOfHtmlSearchable() {
		assertThat(texts("<div>Løs tekst</div>\n\nAvsnitt.\n")).containsExactly("Løs tekst\nAvsnitt.");
	}

	@Test
	void cutsALongTableBetweenItsRows() {
		String rows = "| Ord | Forklaring på ordet som er ganske lang |\n".repeat(100);
		List<String> texts = texts("| A | B |\n|---|---|\n" + rows);
		assertThat(texts).hasSizeGreaterThan(3)
			.allSatisfy((text) -> assertThat(text.lines())
				.allMatch((line) -> line.matches("A \\| B|Ord \\| Forklaring på ordet som er ganske lang")));
	}

	private List<String> texts(String body) {
		return this.folder.document(body).passages().stream().map(Passage::text).toList();
	}

}
