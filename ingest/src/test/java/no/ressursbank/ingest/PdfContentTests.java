package no.ressursbank.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PdfContentTests {

	@TempDir
	Path root;

	private ContentFolder content;

	@BeforeEach
	void createFolder() {
		this.content = new ContentFolder(this.root);
	}

	@Test
	void publishesTextWithItsPage() throws Exception {
		pdf("handbok", pages("Første side om lek", "Andre side om trøst"));
		CheckedContent checked = this.content.check();
		assertThat(checked.findings()).isEmpty();
		ResourceDocument document = checked.resources().getFirst();
		assertThat(document.file()).satisfies((file) -> assertThat(file.pages()).isEqualTo(2));
		assertThat(document.passages()).extracting(Passage::page).containsExactly(1, 2);
		assertThat(document.passages().getLast().text()).isEqualTo("Andre side om trøst");
	}

	@Test
	void saysWhatIsWrongAndGoesOnWithTheNext() throws Exception {
		pdf("not-a-pdf", "<html>".getBytes(StandardCharsets.UTF_8));
		byte[] whole = pages("Hel").toByteArray();
		pdf("odelagt", Arrays.copyOf(whole, 60));
		pdf("passord", encrypted());
		this.content.write("articles/uten-sidevogn.pdf", whole);
		pdf("tom-side", pages(""));
		pdf("ok", whole);
		CheckedContent checked = this.content.check();
		assertThat(checked.resources()).extracting(ResourceDocument::id).containsExactly("ok", "tom-side");
		assertThat(rules(checked)).containsExactlyInAnyOrder("not-a-pdf", "broken-pdf", "pdf-password",
				"missing-sidecar", "no-text");
	}

	@Test
	void checksTheSidecarLikeFrontMatter() throws Exception {
		this.content.write("articles/a.pdf", pages("Tekst").toByteArray())
			.write("articles/a.yml", ContentFolder.fields("Tittel").replace("steward", "stuard"));
		assertThat(this.content.check().findings()).extracting((finding) -> finding.place().file())
			.containsOnly("articles/a.yml");
	}

	private void pdf(String name, ByteArrayOutputStream bytes) {
		pdf(name, bytes.toByteArray());
	}

	private void pdf(String name, byte[] bytes) {
		this.content.write("articles/" + name + ".pdf", bytes)
			.write("articles/" + name + ".yml", ContentFolder.fields("Tittel"));
	}

	private static ByteArrayOutputStream pages(String... texts) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (String text : texts) {
				addPage(document, text);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out;
		}
	}

	private static ByteArrayOutputStream encrypted() throws IOException {
		try (PDDocument document = new PDDocument()) {
			addPage(document, "Hemmelig");
			document.protect(new StandardProtectionPolicy("eier", "leser", new AccessPermission()));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out;
		}
	}

	private static void addPage(PDDocument document, String text) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
			stream.beginText();
			stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
			stream.newLineAtOffset(72, 700);
			stream.showText(text);
			stream.endText();
		}
	}

	private static List<String> rules(CheckedContent checked) {
		return checked.findings().stream().map(Finding::rule).toList();
	}

}
