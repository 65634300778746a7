package no.ressursbank.ingest.resource;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a material to see whether it is there in both written languages.
 *
 * @param translationOf id of the resource it translates; null for none
 * @param isForPupils whether the law asks for both
 */
public record PairedMaterial(String id, Language language, @Nullable String translationOf, boolean isForPupils) {

	/** The audience that makes it the law's business. */
	private static final String PUPILS = "elever";

	/** Of a resource; null when it is no material. */
	public static @Nullable PairedMaterial of(ResourceDocument document) {
		return (document.kind() != Kind.MATERIAL) ? null : new PairedMaterial(document.id(), document.language(),
				document.editorial().translationOf(), document.tags().audiences().contains(PUPILS));
	}

}
