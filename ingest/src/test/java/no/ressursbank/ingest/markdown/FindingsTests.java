package no.ressursbank.ingest.markdown;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors are told of their Markdown, and where. */
class FindingsTests {

	@TempDir
	Path root;

	private MarkdownFolder folder;

	@BeforeEach
	void createFolder() {
		this.folder = new MarkdownFolder(this.root);
	}

	@Test
	void findsABrokenLinkAndTheFileThatWasMeant() {
		this.folder.article("samtale");
		assertFound("Se *her* og [der](samtalen.md).\n", 1, 19, "broken-link", "Mente du «samtale.md»?");
	}

	@Test
	void findsTheFileThatAWebPageIsMadeOf() {
		this.folder.article("samtale");
		assertFound("Se [der](samtale.html).\n", 1, 10, "broken-link", "Mente du «samtale.md»?");
		assertFound("Se [der](samtale#del).\n", 1, 10, "broken-link", "Mente du «samtale.md»?");
	}

	@Test
	void findsABrokenLinkByReference() {
		assertFound("Se [der][en].\n\n[en]: borte.md\n", 3, 7, "broken-link", "borte.md");
	}

	@Test
	void saysThatAnAddressLacksItsProtocol() {
		assertFound("[Udir](www.udir.no)\n", 1, 8, "broken-link", "Mente du «https://www.udir.no»?");
	}

	@Test
	void findsALinkToNoHeading() {
		assertFound("## Tiltak\n\n[der](#tiltk)\n", 3, 7, "broken-anchor", "Mente du «#tiltak»?");
	}

	@Test
	void followsLinksToHeadingsHoweverTheyAreWritten() {
		assertThat(this.folder.parse("## På skolen\n\n[a](#pa-skolen) [b](#på-skolen) [c](#p%C3%A5-skolen) [d](#)\n"))
			.satisfies((parsed) -> {
				assertThat(parsed.warnings()).isEmpty();
				assertThat(parsed.document().html()).doesNotContain("å-skolen", "%C3").contains("href=\"#pa-skolen\"");
			});
	}

	@Test
	void findsAProtocolThatIsRemoved() {
		assertFound("[x](JavaScript:alert(1))\n", 1, 5, "link-protocol", "blir fjernet");
		assertFound("[x](java&#115;cript:alert(1))\n", 1, 5, "link-protocol", "blir fjernet");
	}

	@Test
	void findsASkippedHeadingLevel() {
		assertFound("## En\n\n#### To\n\n## Tre\n", 3, 1, "heading-order", "Bruk «###» i stedet for «####»");
	}

	@Test
	void findsAHeadingOfTheLevelOfTheTitle() {
		assertFound("Tekst.\n\n# En\n", 3, 1, "heading-order", "Begynn med «##»");
	}

	@Test
	void findsALinkThatDoesNotSayWhereItLeads() {
		assertFound("[Les mer](https://example.org)\n", 1, 1, "link-text", "sier ikke hvor den fører");
	}

	@Test
	void findsAnIdentityNumber() {
		assertFound("Synteseperson 01810110089 her.\n".replace("01810012359", "01810110089"), 1, 15, "identity-number",
				"fødselsnummer");
	}

	@Test
	void findsHtmlOnceForEachElement() {
		assertFound("Ord <div>a</div>\n\n<div>b</div> linje<br>skift H<sub>2</sub>O <!-- merknad -->\n", 1, 5,
				"raw-html", "<div> (2 steder)");
	}

	@Test
	void findsAnUnknownBoxAndTheOneThatWasMeant() {
		assertFound("Tekst.\n\n!!! akut\n    Ring.\n", 3, 5, "unknown-callout", "Mente du «akutt»?");
	}

	@Test
	void findsABoxWhoseTextIsNotIndented() {
		assertFound("!!! fakta\n\nTekst.\n", 1, 1, "empty-callout", "fire mellomrom");
	}

	@Test
	void findsFootnotesWithoutTextAndTextsWithoutFootnote() {
		assertFound("Ord.[^a]\n", 1, 5, "footnote", "har ingen tekst");
		assertFound("Ord.\n\n[^b]: Tekst.\n", 3, 1, "footnote", "Ingenting i teksten viser til");
	}

	@Test
	void countsColumnsInCharactersAsEditorsDo() {
		assertFound("ÆØÅ 😀 [x](borte.md)\n", 1, 11, "broken-link", "borte.md");
	}

	@Test
	void findsTooDeepNesting() {
		assertFound("Ord\n\n" + "> ".repeat(41) + "x\n", 3, 1, "too-deep", "over 40 nivåer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "* * *\n",
			"- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n",
			"1. En\n   - To\n     - Tre\n       > Fire\n", "```html\n<div>[x](y.md)</div>\n```\n", "`<b>` og \\<i>\n",
			"Pris: 5 < 6 > 3\n", "[x]: https://example.org\n", "Bruk {navn} og $variabel\n", "Nei!!! Ikke gjør det\n",
			"<https://example.org> <post@example.org>\n", "[ring](tel:116111) [skriv](mailto:a@b.no)\n",
			"## Hva nå?\n\n### Først\n\n### Så\n\n## Til slutt\n", "Tekst[^1].\n\n[^1]: Kilde.\n" })
	void saysNothingOfGoodMarkdown(String body) {
		assertThat(this.folder.findings(body)).isEmpty();
	}

	private void assertFound(String body, int line, int column, String rule, String message) {
		assertThat(this.folder.findings(body)).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo(rule);
			assertThat(finding.message()).contains(message);
			assertThat(finding.place().toString())
				.isEqualTo("articles/tekst.md:" + (MarkdownFolder.BODY_LINE + line - 1) + ":" + column);
		});
	}

}
