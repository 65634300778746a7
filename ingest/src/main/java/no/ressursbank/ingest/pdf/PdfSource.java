package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.ingest.yaml.YamlSource;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A PDF and its sidecar on disk.
 *
 * @param sha256 lower-case hex
 * @param bytes its size
 */
record PdfSource(ContentFile file, String sha256, long bytes) {

	private static final String MAGIC = "%PDF-";

	/** The specification lets other bytes come first, readers look this far. */
	private static final int MAGIC_WITHIN = 1024;

	/**
	 * Looks at a file without trusting it.
	 * @throws Rejection when it is no PDF
	 */
	static PdfSource of(ContentFile file) throws Rejection, IOException {
		try (InputStream in = Files.newInputStream(file.path())) {
			String head = new String(in.readNBytes(MAGIC_WITHIN), StandardCharsets.ISO_8859_1);
			if (head.isEmpty()) {
				throw new Rejection(Finding.error(file.start(), "empty-file", "Filen er tom. Legg den inn på nytt."));
			}
			if (!head.contains(MAGIC)) {
				throw new Rejection(Finding.error(file.start(), "not-a-pdf", "Filen heter .pdf, men er ikke en PDF."));
			}
		}
		try (InputStream in = Files.newInputStream(file.path())) {
			return new PdfSource(file, DigestUtils.sha256Hex(in), Files.size(file.path()));
		}
	}

	/**
	 * The metadata beside a PDF.
	 * @throws Rejection when there are none, or they cannot be read
	 */
	static YamlSource sidecar(ContentFile file) throws Rejection, IOException {
		Path path = file.sibling(".yml");
		if (!Files.isRegularFile(path)) {
			throw new Rejection(Finding.error(file.start(), "missing-sidecar", "PDF-en mangler opplysninger. Lag filen "
					+ path.getFileName() + " ved siden av, med de samme feltene som en artikkel."));
		}
		String name = file.name().substring(0, file.name().lastIndexOf('/') + 1) + path.getFileName();
		return YamlSource.parse(SourceText.read(path, name), Place.startOf(name));
	}

}
