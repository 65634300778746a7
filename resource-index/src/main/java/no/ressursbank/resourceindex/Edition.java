package no.ressursbank.resourceindex;

/**
 * Which texts are live. Every publication that changes anything makes another edition:
 * another index, or another version of the same one.
 *
 * @param version the same for the same documents, whatever index they are in
 */
public record Edition(String indexName, String version) {
}
