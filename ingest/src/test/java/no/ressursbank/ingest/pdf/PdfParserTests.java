package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.resourceindex.StoredFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PdfParserTests {

	@TempDir
	Path root;

	@TempDir
	Path state;

	private PdfFolders folders;

	@BeforeEach
	void createFolders() throws IOException {
		this.folders = PdfFolders.in(this.state);
		Files.writeString(this.root.resolve("themes.yml"), "- id: rus\n");
		Files.createDirectories(this.root.resolve("articles"));
	}

	@Test
	void keepsTheFileAndAPictureOfItsFirstPageForReaders() throws Exception {
		Parsed parsed = parse("full");
		StoredFile file = file(parsed);
		assertThat(file.textSearchable()).isTrue();
		assertThat(file.thumbnail()).isTrue();
		assertThat(stored()).containsExactlyInAnyOrder(file.sha256() + ".pdf", file.sha256() + ".png");
		Path picture = this.state.resolve(file.sha256().substring(0, 2)).resolve(file.sha256() + ".png");
		assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(480);
		assertThat(parsed.document().html()).contains("Ei fil som alle andre.");
		assertThat(parsed.document().title()).isEqualTo("Tittel frå sidevogna");
	}

	@Test
	void keepsNothingOfAFileThatMayOnlyBeLinkedTo() throws Exception {
		Parsed parsed = parse("link-only");
		assertThat(stored()).isEmpty();
		assertThat(parsed.document().html()).isNull();
		assertThat(file(parsed).thumbnail()).isFalse();
		assertThat(parsed.document().passages().getFirst().searched()).isEqualTo("Ei fil som alle andre.");
	}

	@Test
	void publishesAFileInQuarantineWithoutReadingItAgain() throws Exception {
		String sha256 = file(parse("full")).sha256();
		this.folders.quarantine().add(sha256, PdfProblem.TIMEOUT);
		Parsed parsed = parse("full");
		assertThat(file(parsed).textSearchable()).isFalse();
		assertThat(parsed.document().passages()).isEmpty();
		assertThat(parsed.warnings()).extracting(Finding::rule).containsExactly("pdf-too-heavy");
	}

	private static StoredFile file(Parsed parsed) {
		return Objects.requireNonNull(parsed.document().file());
	}

	private Parsed parse(String rights) throws IOException, Rejection {
		Files.write(this.root.resolve("articles/fil.pdf"), HostilePdfs.good());
		Files.writeString(this.root.resolve("articles/fil.yml"), """
				title: Tittel frå sidevogna
				summary: Et sammendrag.
				language: nn
				themes: [rus]
				steward: redaksjonen
				licence: CC BY 4.0
				rights: %s
				source: {title: Originalen, url: "https://example.org/original"}
				reviewed: 2026-11-21
				review-by: 2027-05-21
				""".formatted(rights));
		ContentDirectory directory = ContentDirectory.scan(this.root);
		MetadataReader metadata = new MetadataReader(VocabularyReader.read(this.root), directory,
				GitHistory.of(this.root));
		try (PdfParser parser = new PdfParser(metadata, this.folders)) {
			return parser.parse(directory.files().getFirst());
		}
	}

	private List<String> stored() throws IOException {
		try (Stream<Path> files = Files.walk(this.state)) {
			return files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()).toList();
		}
	}

}
