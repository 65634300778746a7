package no.ressursbank.content.resource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The place after a resource in a list, as text that a client passes on unread.
 */
final class Cursor {

	private static final int TAG = 16;

	private Cursor() {
	}

	/**
	 * Writes the place after a resource.
	 * @param list what the list holds; the cursor is worth nothing in another one
	 */
	static String after(String id, String list) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((tag(id, list) + id).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads the id back.
	 * @throws ResourceProblem when the cursor was changed, or made for another list
	 */
	static String read(String cursor, String list) {
		String text = decoded(cursor);
		if (text.length() > TAG && text.startsWith(tag(text.substring(TAG), list))) {
			return text.substring(TAG);
		}
		throw ResourceProblem.foreignCursor();
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String tag(String id, String list) {
		return DigestUtils.sha256Hex(id + "\n" + list).substring(0, TAG);
	}

}
