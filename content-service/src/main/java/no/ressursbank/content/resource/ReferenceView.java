package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A resource by its name only.
 */
record ReferenceView(String id, String kind, String title, String url) {

	static ReferenceView of(ResourceDocument document) {
		return new ReferenceView(document.id(), document.kind().code(), document.title(), Addresses.of(document));
	}

}
