package no.ressursbank.ingest;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Revision;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells whether a document is the one that was published last time. Taken of the finished
 * document, so that a better parser counts as a change, and a new time stamp does not.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(ResourceDocument document) {
		return DigestUtils.sha256Hex(document.with("").with(Revision.NONE).toString());
	}

	static ResourceDocument stamp(ResourceDocument document) {
		return document.with(of(document));
	}

}
