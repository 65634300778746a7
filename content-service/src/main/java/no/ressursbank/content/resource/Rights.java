package no.ressursbank.content.resource;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What of a text we may give away. Only a resource with full rights is given whole; of
 * the others the text is in the index so that it is found, and no more than an excerpt of
 * it leaves the bank.
 */
public final class Rights {

	private static final String FULL = "full";

	/** Characters: what may be quoted without asking. */
	private static final int EXCERPT = 300;

	private Rights() {
	}

	/** Whether the whole text and its file may be given to anyone. */
	public static boolean full(ResourceDocument document) {
		return FULL.equals(document.editorial().rights());
	}

	/** The body, or null when there is none to give. */
	public static @Nullable String html(ResourceDocument document) {
		return full(document) ? document.html() : null;
	}

	/**
	 * The beginning of a text that may not be given whole; null of one that may.
	 */
	public static @Nullable String excerpt(ResourceDocument document) {
		if (full(document) || document.passages().isEmpty()) {
			return null;
		}
		String text = document.passages().getFirst().text();
		if (text.length() <= EXCERPT) {
			return text;
		}
		int space = text.lastIndexOf(' ', EXCERPT - 2);
		return text.substring(0, (space > 0) ? space : EXCERPT - 2) + " …";
	}

}
