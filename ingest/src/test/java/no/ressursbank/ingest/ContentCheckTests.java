package no.ressursbank.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ContentCheckTests {

	@TempDir
	Path root;

	private ContentFolder content;

	@BeforeEach
	void createFolder() {
		this.content = new ContentFolder(this.root);
	}

	@Test
	void readsAnArticleWithItsVocabulary() {
		this.content.article("samtale", "Innledning.\n\n## Først\n\nLytt.\n\n### Så\n\n- Skriv ned\n- Meld fra\n");
		CheckedContent checked = this.content.check();
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.vocabulary()).extracting(ResourceDocument::id).containsExactly("theme:mobbing", "theme:rus");
		ResourceDocument article = checked.resources().getFirst();
		assertThat(article.id()).isEqualTo("samtale");
		assertThat(article.passages()).extracting(Passage::heading).containsExactly("", "Først", "Først › Så");
		assertThat(article.passages().getLast().text()).isEqualTo("Skriv ned\nMeld fra");
		assertThat(article.passages().getLast().anchor()).isEqualTo("sa");
		assertThat(article.html()).contains("<h3 id=\"sa\">Så</h3>");
	}

	@Test
	void rejectsOneBadFileAloneAndSaysWhere() {
		this.content.articles(2)
			.write("articles/daarlig.md",
					ContentFolder.frontMatter("Tittel").replace("mobbing", "mobing") + "Tekst.\n");
		CheckedContent checked = this.content.check();
		assertThat(checked.resources()).hasSize(2);
		assertThat(checked.rejected()).containsExactly("daarlig");
		assertThat(checked.findings()).extracting(Finding::toString).singleElement().satisfies((text) -> {
			assertThat(text).contains("articles/daarlig.md:5:10", "Mente du «mobbing»?");
		});
	}

	@Test
	void tellsOfEverythingInAFileAtOnce() {
		this.content.write("articles/a.md", """
				---
				titel: Feil
				language: norsk
				themes: mobbing
				reviewed: 21.11.2026
				---
				Se [andre](finnes-ikke.md).
				""");
		assertThat(rules(this.content.check())).contains("unknown-field", "unknown-value", "invalid-value",
				"invalid-date", "missing-field", "broken-link");
	}

	@Test
	void leavesNoScriptInTheHtml() {
		this.content.article("farlig", """
				<script>alert(1)</script> <img src=x onerror=alert(1)>

				[a](javascript:alert(1)) <a href="java&#115;cript:alert(1)">b</a>

				[c](data:text/html,x) <a href="https://example.org" onclick="x()">d</a>
				""");
		String html = this.content.check().resources().getFirst().html();
		assertThat(html).doesNotContain("<script", "<img", "javascript", "onclick", "data:")
			.contains("href=\"https://example.org\"");
	}

	@Test
	void publishesLinksBetweenResourcesAsAddresses() {
		this.content.article("en", "Les [to](to.md#del).\n").article("to", "## Del\n\nTekst.\n");
		assertThat(this.content.check().resources().getFirst().html()).contains("href=\"/api/articles/to#del\"");
	}

	@Test
	void marksABrokenLinkWhereItStands() {
		this.content.article("en", "Tekst.\n\nÆØÅ 😀 [der](borte.md)\n");
		assertThat(this.content.check().findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.place().toString()).isEqualTo("articles/en.md:13:13"));
	}

	@Test
	void rejectsTheSecondFileWithTheSameId() {
		this.content.article("a/lik", "En.\n").article("b/lik", "To.\n");
		CheckedContent checked = this.content.check();
		assertThat(checked.resources()).hasSize(1);
		assertThat(rules(checked)).containsExactly("duplicate-id");
	}

	@Test
	void letsAnArticleHaveTheNameOfItsTheme() {
		this.content.article("mobbing", "Tekst.\n");
		assertThat(this.content.check().findings()).isEmpty();
	}

	@Test
	void blocksWhenThereAreNoThemes() throws Exception {
		Files.delete(this.root.resolve("themes.yml"));
		CheckedContent checked = this.content.articles(1).check();
		assertThat(checked.isBlocked()).isTrue();
		assertThat(rules(checked)).containsExactly("missing-themes");
	}

	@Test
	void survivesHostileFiles() {
		this.content.article("nostet", ">".repeat(5000) + " x\n")
			.article("lister", nestedLists())
			.write("articles/binaer.md", new byte[] { (byte) 0xff, (byte) 0xfe, 0 })
			.write("articles/tom.md", "")
			.write("articles/stor.md", "x".repeat(300_000))
			.write("articles/uten-slutt.md", "---\ntitle: x\n")
			.articles(1);
		CheckedContent checked = this.content.check();
		assertThat(checked.rejected()).containsExactlyInAnyOrder("nostet", "lister", "binaer", "tom", "stor",
				"uten-slutt");
		assertThat(checked.resources()).hasSize(1);
	}

	@Test
	void doesNotFollowLinksOutOfTheFolder(@TempDir Path outside) throws Exception {
		Path secret = Files.writeString(outside.resolve("hemmelig.md"),
				ContentFolder.frontMatter("Hemmelig") + "Tekst.");
		Files.createDirectories(this.root.resolve("articles"));
		Files.createSymbolicLink(this.root.resolve("articles/lenke.md"), secret);
		CheckedContent checked = this.content.check();
		assertThat(checked.resources()).isEmpty();
		assertThat(rules(checked)).containsExactly("not-a-file");
	}

	@Test
	void followsLinksNowhereElseEither(@TempDir Path outside) throws Exception {
		this.content.articles(1).write("articles/rapport.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
		Path secret = Files.writeString(outside.resolve("hemmelig.yml"), "passord: kanarifugl\n");
		Files.writeString(Files.createDirectory(outside.resolve("mappe")).resolve("skjult.md"),
				ContentFolder.frontMatter("Hemmelig") + "Tekst.");
		Files.createSymbolicLink(this.root.resolve("articles/rapport.yml"), secret);
		Files.createSymbolicLink(this.root.resolve("articles/mappe"), outside.resolve("mappe"));
		for (String file : List.of("redirects.yml", "synonyms.txt", "compounds.txt")) {
			Files.deleteIfExists(this.root.resolve(file));
			Files.createSymbolicLink(this.root.resolve(file), secret);
		}
		CheckedContent checked = this.content.check();
		assertThat(checked.resources()).hasSize(1);
		assertThat(checked.findings().stream().filter((finding) -> finding.rule().equals("not-a-file")))
			.extracting((finding) -> finding.place().file())
			.containsExactlyInAnyOrder("articles/rapport.yml", "redirects.yml", "synonyms.txt", "compounds.txt");
		assertThat(checked.findings().toString()).doesNotContain("kanarifugl", "passord");
	}

	@Test
	void readsNoPipeThatNeverEnds() throws Exception {
		this.content.articles(1);
		for (String pipe : List.of("articles/evig.md", "redirects.yml")) {
			Path path = this.root.resolve(pipe);
			Files.deleteIfExists(path);
			assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
		}
		assertThat(rules(this.content.check())).containsExactly("not-a-file");
	}

	@Test
	void skipsReadmeAndHiddenFolders() {
		this.content.write("README.md", "Les meg").write("articles/README.md", "Les meg").write(".git/x.md", "x");
		assertThat(this.content.check().files()).isZero();
	}

	@Test
	void givesTheSameFingerprintTwiceAndAnotherAfterAChange() {
		this.content.article("en", "Tekst.\n");
		String first = this.content.check().resources().getFirst().fingerprint();
		assertThat(this.content.check().resources().getFirst().fingerprint()).isEqualTo(first);
		this.content.article("en", "Annen tekst.\n");
		assertThat(this.content.check().resources().getFirst().fingerprint()).isNotEqualTo(first);
	}

	private static String nestedLists() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 300; i++) {
			text.append(" ".repeat(2 * i)).append("- x\n");
		}
		return text.toString();
	}

	private static List<String> rules(CheckedContent checked) {
		return checked.findings().stream().map(Finding::rule).distinct().toList();
	}

}
