package no.ressursbank.ingest.pdf;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a PDF to see whether another is the same, or nearly.
 *
 * @param sha256 of the file
 * @param translationOf id of the resource it translates; null for none
 */
public record ComparedPdf(String sha256, TextSketch sketch, @Nullable String translationOf) {

	/** Of a resource; null when it is no PDF. */
	public static @Nullable ComparedPdf of(ResourceDocument document) {
		StoredFile file = document.file();
		return (file == null) ? null
				: new ComparedPdf(file.sha256(), TextSketch.of(document), document.editorial().translationOf());
	}

}
