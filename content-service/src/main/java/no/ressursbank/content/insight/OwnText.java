package no.ressursbank.content.insight;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.language.Lix;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The text of a resource, if it is in Norwegian and ours: a PDF is read as its owner
 * wrote it.
 */
final class OwnText {

	private static final Set<Language> NORWEGIAN = EnumSet.of(Language.NB, Language.NN);

	private OwnText() {
	}

	/** How hard it is to read; empty when it is not ours or too short to tell. */
	static Optional<Integer> lix(ResourceDocument resource) {
		return (resource.file() == null && NORWEGIAN.contains(resource.language()))
				? Lix.of(resource.passages().stream().map(Passage::text).toList()) : Optional.empty();
	}

}
