package no.ressursbank.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Tells whether a document is the one that was published last time. Taken of the finished
 * document, so that a better parser counts as a change, and a new time stamp does not.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static ResourceDocument stamp(ResourceDocument document) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			byte[] hash = sha.digest(document.with("").toString().getBytes(StandardCharsets.UTF_8));
			return document.with(HexFormat.of().formatHex(hash, 0, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
