package no.ressursbank.bench.bank;

import java.nio.charset.StandardCharsets;

/**
 * One request of the search to its index.
 *
 * @param path with its parameters
 * @param contentType of the body
 * @param accept the form of the answer
 */
public record IndexQuery(String path, String contentType, String accept, String body) {

	/** The size of the body in bytes. */
	public int size() {
		return this.body.getBytes(StandardCharsets.UTF_8).length;
	}

}
