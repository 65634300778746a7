package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentFolderTests {

	private static final String FIELDS = "title: En tittel\nsummary: Et sammendrag.\nlanguage: nn\n";

	@TempDir
	private Path root = Path.of("");

	@Test
	void readsJudgedQueriesWithTheirClass() throws IOException {
		Path file = write("queries.yml", "- {q: ro i klassen, class: flere ord, relevant: {ro: 3, uro: 1}}\n");
		assertThat(ContentFolder.queries(file))
			.containsExactly(new JudgedQuery("ro i klassen", "flere ord", Map.of("ro", 3, "uro", 1)));
	}

	@Test
	void refusesAQueryWithoutAnswers() throws IOException {
		Path file = write("queries.yml", "- {q: ro, class: ord, relevant: {uro: 0}}\n");
		assertThatIllegalArgumentException().isThrownBy(() -> ContentFolder.queries(file)).withMessageContaining("ro");
	}

	@Test
	void hasNoSetWithoutQueries() throws IOException {
		write("articles/a.md", "---\n" + FIELDS + "---\nTekst.");
		assertThat(ContentFolder.read(this.root)).isEmpty();
	}

	@Test
	void readsResourcesAndNothingElse() throws IOException {
		write("queries.yml", "- {q: ro, class: ord, relevant: {ro-i-timen: 1}}\n");
		write("articles/skole/Ro i timen.md", "---\n" + FIELDS + "---\nTekst.");
		write("README.md", "Om mappen");
		write("articles/README.md", "Om artikler");
		Pages pages = ContentFolder.read(this.root).orElseThrow().pages();
		assertThat(pages.list())
			.containsExactly(new Page("ro-i-timen", "nn", "En tittel", "Et sammendrag.\n\nTekst.", "Tekst."));
		assertThat(pages.folder()).isEqualTo(this.root);
	}

	@Test
	void readsThePagesOfAPdf() throws IOException {
		write("queries.yml", "- {q: ro, class: ord, relevant: {plan: 1}}\n");
		write("articles/plan.yml", FIELDS);
		pdf(this.root.resolve("articles/plan.pdf"), "Ordet i filen");
		Page page = ContentFolder.read(this.root).orElseThrow().pages().list().getFirst();
		assertThat(page.id()).isEqualTo("plan");
		assertThat(page.text()).contains("Et sammendrag.", "Ordet i filen");
	}

	private Path write(String name, String text) throws IOException {
		Path file = this.root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private static void pdf(Path file, String text) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.showText(text);
				content.endText();
			}
			document.save(file.toFile());
		}
	}

}
