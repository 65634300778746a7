package no.ressursbank.resourceindex;

import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells whether a document is the one that was published last time. Taken of the finished
 * document, so that a better parser counts as a change, and a new time stamp does not.
 * What only the search reads stands apart behind a hyphen: a document with new neighbours
 * is written again, but to its readers it has not changed.
 */
public final class Fingerprint {

	private static final String APART = "-";

	private Fingerprint() {
	}

	/**
	 * Takes it of what readers see.
	 * @return without what stands apart
	 */
	public static String of(ResourceDocument document) {
		return DigestUtils.sha256Hex(document.with("").with(Revision.NONE).toString());
	}

	/**
	 * The document with its fingerprint, without what stands apart.
	 */
	public static ResourceDocument stamp(ResourceDocument document) {
		return document.with(of(document));
	}

	/**
	 * The fingerprint of a document that is given neighbours.
	 * @param content its own
	 * @param neighbours their words
	 */
	public static String beside(String content, List<String> neighbours) {
		return neighbours.isEmpty() ? content : content + APART + DigestUtils.md5Hex(neighbours.toString());
	}

	/** What of a fingerprint tells of a change that readers can see. */
	public static String ofContent(String fingerprint) {
		int end = fingerprint.indexOf(APART);
		return (end < 0) ? fingerprint : fingerprint.substring(0, end);
	}

}
