package no.ressursbank.resourceindex;

/**
 * The PDF behind a resource.
 *
 * @param sha256 lower-case hex
 * @param bytes its size
 */
public record StoredFile(String sha256, String name, long bytes, int pages) {
}
