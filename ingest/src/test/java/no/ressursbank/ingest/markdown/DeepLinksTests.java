package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import no.ressursbank.resourceindex.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeepLinksTests {

	@TempDir
	Path root;

	@Test
	void findsLinksToPagesThatThePdfDoesNotHave() throws IOException {
		MarkdownFolder folder = new MarkdownFolder(this.root).write("articles/pdf/rapport.pdf", "%PDF-1.7");
		ResourceDocument text = folder
			.document("Se [a](pdf/rapport.pdf#page=12),\n[b](pdf/rapport.pdf#page=13) og [c](pdf/rapport.pdf).\n");
		assertThat(text.html()).contains("href=\"/api/articles/rapport#page&#61;12\"",
				"href=\"/api/articles/rapport\"");
		List<Finding> findings = DeepLinks.check(file(text.id()), text, (id) -> Optional.of(pdf(id, 12)));
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.place().toString()).isEqualTo("articles/tekst.md:12:5");
			assertThat(finding.message()).contains("side 13", "har 12 sider");
		});
	}

	@Test
	void saysNothingOfAPdfThatCouldNotBeRead() throws IOException {
		MarkdownFolder folder = new MarkdownFolder(this.root).write("articles/rapport.pdf", "%PDF-1.7");
		ResourceDocument text = folder.document("Se [a](rapport.pdf#page=12).\n");
		assertThat(DeepLinks.check(file(text.id()), text, (id) -> Optional.empty())).isEmpty();
	}

	@Test
	void findsLinksToHeadingsThatAnotherTextDoesNotHave() throws IOException {
		MarkdownFolder folder = new MarkdownFolder(this.root).article("annen");
		ResourceDocument text = folder.document("Se [a](annen.md#tiltak) og\n[b](annen.md#tiltk).\n");
		ResourceDocument other = new MarkdownFolder(this.root).document("## Tiltak\n\nTekst.\n");
		folder.document("Se [a](annen.md#tiltak) og\n[b](annen.md#tiltk).\n");
		assertThat(DeepLinks.check(file(text.id()), text, (id) -> Optional.of(other))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo("broken-anchor");
				assertThat(finding.message()).contains("«tiltk»", "Mente du «tiltak»?");
				assertThat(finding.place().toString()).isEqualTo("articles/tekst.md:12:5");
			});
	}

	private ContentFile file(String id) throws IOException {
		return ContentDirectory.scan(this.root).file(id).orElseThrow();
	}

	private static ResourceDocument pdf(String id, int pages) {
		return new ResourceDocument(id, Kind.ARTICLE, Language.NB, id, "", null, Tags.none(),
				new Editorial("redaksjonen", "CC BY 4.0", LocalDate.of(2026, 11, 21), LocalDate.of(2027, 5, 21),
						List.of(), "full", List.of(), null, null, List.of(), null),
				List.of(), new StoredFile("ab".repeat(32), "rapport.pdf", 8, pages), null, null, null, "");
	}

}
