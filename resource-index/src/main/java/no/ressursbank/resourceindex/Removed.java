package no.ressursbank.resourceindex;

/**
 * A resource that is gone.
 *
 * @param id as it was known by
 */
public record Removed(Kind kind, String id) {

	/**
	 * Reads it from the id of the document that tells of it.
	 * @throws IllegalArgumentException when it is no such id
	 */
	public static Removed of(String documentId) {
		String[] parts = documentId.split(":", 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException(documentId);
		}
		return new Removed(Kind.ofCode(parts[1]).orElseThrow(() -> new IllegalArgumentException(documentId)), parts[2]);
	}

}
