package no.ressursbank.ingest.cache;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.pdf.ComparedPdf;
import no.ressursbank.ingest.resource.PairedMaterial;
import no.ressursbank.ingest.resource.Signpost;
import no.ressursbank.ingest.source.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, without its text.
 *
 * @param key of the file's content and of all that parses it
 * @param id of the resource
 * @param fingerprint of its document; null when it was rejected
 * @param isDamaged whether its document must be repaired by the words of the others
 * @param hasDeepLinks whether its document leads to pages or headings of others
 * @param reviewBy when somebody should have looked at it again; null when it was rejected
 * @param material of a material that can be published, else null
 * @param pdf of a PDF that can be published, else null
 * @param signpost what leads to it, and where it leads on; null when it was rejected
 * @param references what else the outcome hangs on
 */
public record Outcome(String key, String id, @Nullable String fingerprint, boolean isDamaged, boolean hasDeepLinks,
		@Nullable LocalDate reviewBy, @Nullable PairedMaterial material, @Nullable ComparedPdf pdf,
		@Nullable Signpost signpost, List<Finding> findings, Set<Reference> references) {

	/** Of a file that cannot be published. */
	public static Outcome rejected(String key, String id, List<Finding> reasons, Set<Reference> references) {
		return new Outcome(key, id, null, false, false, null, null, null, null, reasons, references);
	}

	/** Whether there is a document to publish. */
	public boolean isPublishable() {
		return this.fingerprint != null;
	}

}
