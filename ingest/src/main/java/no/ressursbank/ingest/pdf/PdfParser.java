package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;
import no.ressursbank.ingest.quality.Wording;
import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.Metadata;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.resource.Rights;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * PDF files: the metadata from the sidecar, which wins over what the file says of itself;
 * the passages from the pages. A parser starts its worker process when the first file
 * comes. Each thread needs a parser of its own; they may share their folders.
 */
public final class PdfParser implements ContentParser, AutoCloseable {

	/** Another number reads all files anew, also those that were given up. */
	public static final int VERSION = 2;

	private final MetadataReader metadataReader;

	private final @Nullable PdfFolders folders;

	private final PdfWorkerProcess worker = new PdfWorkerProcess();

	/** A parser that leaves nothing on disk. */
	public PdfParser(MetadataReader metadataReader) {
		this(metadataReader, null);
	}

	/**
	 * A parser.
	 * @param folders where files for readers go; null to look at files only, which needs
	 * no pictures of them
	 */
	public PdfParser(MetadataReader metadataReader, @Nullable PdfFolders folders) {
		this.metadataReader = metadataReader;
		this.folders = folders;
	}

	@Override
	public boolean supports(ContentFile file) {
		return file.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
	}

	@Override
	public Parsed parse(ContentFile file) throws Rejection, IOException {
		Metadata metadata = this.metadataReader.read(PdfSource.sidecar(file), file.kind());
		PdfSource source = PdfSource.of(file);
		Rights rights = metadata.rights();
		PdfReading reading = read(source, rights);
		PdfText text = reading.text();
		PdfProblem problem = text.problem();
		if (problem != null && !problem.isPublishable()) {
			throw new Rejection(Finding.error(file.start(), problem.rule(), problem.message()));
		}
		PdfBody body = PdfBody.of(text.blocks());
		StoredFile stored = store(source, reading, rights);
		String html = body.passages().isEmpty() ? null : body.html();
		ResourceDocument document = metadata.document(file, html, body.passages(), stored);
		List<Finding> findings = new ArrayList<>(metadata.warnings());
		findings.addAll(PdfFindings.of(text, file.start()));
		Wording.language(document, metadata.source().place("/language")).ifPresent(findings::add);
		return new Parsed(document, findings);
	}

	@Override
	public void close() {
		this.worker.close();
	}

	private PdfReading read(PdfSource source, Rights rights) throws IOException {
		Optional<PdfProblem> before = (this.folders != null) ? this.folders.quarantine().of(source.sha256())
				: Optional.empty();
		if (before.isPresent()) {
			return PdfReading.failed(before.get());
		}
		PdfReading reading = this.worker.read(source.file().path(), this.folders != null && rights.isFull());
		PdfProblem problem = reading.text().problem();
		if (this.folders != null && problem != null && problem.stoppedTheWorker()) {
			this.folders.quarantine().add(source.sha256(), problem);
		}
		return reading;
	}

	private StoredFile store(PdfSource source, PdfReading reading, Rights rights) throws IOException {
		boolean thumbnail = reading.thumbnail().length > 0;
		if (this.folders != null && rights.isFull()) {
			this.folders.files().put(source.sha256(), source.file().path());
			if (thumbnail) {
				this.folders.files().putThumbnail(source.sha256(), reading.thumbnail());
			}
		}
		return new StoredFile(source.sha256(), source.file().path().getFileName().toString(), source.bytes(),
				reading.text().pages(), !reading.text().blocks().isEmpty(), thumbnail);
	}

}
