package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.Metadata;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.resource.PassageCutter;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.StoredFile;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * PDF files: the metadata from the sidecar, the passages from the pages.
 */
public final class PdfParser implements ContentParser, AutoCloseable {

	private static final String MAGIC = "%PDF-";

	/** The specification lets other bytes come first, readers look this far. */
	private static final int MAGIC_WITHIN = 1024;

	private final MetadataReader metadataReader;

	private final PdfWorkerProcess worker = new PdfWorkerProcess();

	public PdfParser(MetadataReader metadataReader) {
		this.metadataReader = metadataReader;
	}

	@Override
	public boolean supports(ContentFile file) {
		return file.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
	}

	@Override
	public Parsed parse(ContentFile file) throws Rejection, IOException {
		Metadata metadata = this.metadataReader.read(sidecar(file), file.kind());
		if (!looksLikePdf(file.path())) {
			throw new Rejection(Finding.error(file.start(), "ikke-pdf", "Filen heter .pdf, men er ikke en PDF."));
		}
		PdfText text = this.worker.read(file.path());
		PdfProblem problem = text.problem();
		if (problem != null) {
			throw new Rejection(Finding.error(file.start(), problem.rule(), problem.message()));
		}
		List<Passage> passages = passages(text);
		List<Finding> warnings = passages.isEmpty() ? List.of(Finding.warning(file.start(), "uten-tekst",
				"PDF-en har ingen tekst å søke i; den er trolig skannet. Bare tittel og sammendrag kan finnes."))
				: List.of();
		return new Parsed(metadata.document(file, null, passages, stored(file, text.pages().size())), warnings);
	}

	@Override
	public void close() {
		this.worker.close();
	}

	private static YamlSource sidecar(ContentFile file) throws Rejection, IOException {
		Path path = file.sibling(".yml");
		if (!Files.isRegularFile(path)) {
			throw new Rejection(
					Finding.error(file.start(), "mangler-sidevogn", "PDF-en mangler opplysninger. Lag filen "
							+ path.getFileName() + " ved siden av, med de samme feltene som en artikkel."));
		}
		String name = file.name().substring(0, file.name().lastIndexOf('/') + 1) + path.getFileName();
		return YamlSource.parse(SourceText.read(path, name), Place.startOf(name));
	}

	private static boolean looksLikePdf(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			String head = new String(in.readNBytes(MAGIC_WITHIN), StandardCharsets.ISO_8859_1);
			return head.contains(MAGIC);
		}
	}

	private static List<Passage> passages(PdfText text) {
		PassageCutter cutter = new PassageCutter();
		for (int i = 0; i < text.pages().size(); i++) {
			cutter.page(i + 1);
			text.pages().get(i).forEach(cutter::block);
		}
		return cutter.passages();
	}

	private static StoredFile stored(ContentFile file, int pages) throws IOException {
		Path path = file.path();
		try (InputStream in = Files.newInputStream(path)) {
			return new StoredFile(DigestUtils.sha256Hex(in), path.getFileName().toString(), Files.size(path), pages);
		}
	}

}
