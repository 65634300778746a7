package no.ressursbank.content.resource;

import java.time.Instant;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Removed;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A change of the live set. Kind and id together name a resource.
 *
 * @param change upsert or delete
 * @param title null of what is gone
 * @param url where it is, or was
 */
record ChangeView(String change, String kind, String id, @Nullable String title, @Nullable String language, String url,
		Instant modified) {

	static ChangeView of(ResourceDocument document) {
		Instant modified = document.revision().modified();
		if (document.kind() == Kind.CHANGE) {
			Removed removed = Removed.of(document.id());
			return new ChangeView("delete", removed.kind().code(), removed.id(), null, null,
					Addresses.of(removed.kind(), removed.id()), modified);
		}
		return new ChangeView("upsert", document.kind().code(), Addresses.idOf(document), document.title(),
				document.language().code(), Addresses.of(document), modified);
	}

}
