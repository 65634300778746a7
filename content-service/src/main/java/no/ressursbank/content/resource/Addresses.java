package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Where the API answers for a resource.
 */
public final class Addresses {

	private Addresses() {
	}

	/** The path, without host. */
	public static String of(ResourceDocument document) {
		Kind kind = document.kind();
		return (kind == Kind.MODEL) ? "/api/model" : of(kind, idOf(document));
	}

	/** The path of a resource of a kind. */
	public static String of(Kind kind, String id) {
		return "/api/" + kind.collection() + "/" + id;
	}

	/** The id that the API knows a document by. */
	public static String idOf(ResourceDocument document) {
		return document.id().substring(document.kind().documentId("").length());
	}

}
