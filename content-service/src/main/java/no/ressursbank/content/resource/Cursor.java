package no.ressursbank.content.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The place after something in a list, as text that a client passes on unread.
 */
public final class Cursor {

	private static final int TAG = 16;

	/** In no id, and in no number. */
	private static final String SEPARATOR = "\n";

	private Cursor() {
	}

	/**
	 * Writes a place.
	 * @param values numbers and ids by which the list is ordered
	 * @param list what the list holds; the cursor is worth nothing in another one
	 */
	public static String after(List<?> values, String list) {
		// A number is told from an id by its mark; the index sorts no and yes as 0 and 1.
		String place = values.stream()
			.map((value) -> ((value instanceof String) ? "=" : "#") + value)
			.collect(Collectors.joining(SEPARATOR));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((tag(place, list) + place).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads the values back.
	 * @throws ResourceProblem when the cursor was changed, or made for another list
	 */
	public static List<Object> read(String cursor, String list) {
		String text = decoded(cursor);
		if (text.length() <= TAG || !text.startsWith(tag(text.substring(TAG), list))) {
			throw ResourceProblem.foreignCursor();
		}
		List<Object> values = new ArrayList<>();
		for (String value : text.substring(TAG).split(SEPARATOR, -1)) {
			String plain = value.substring(1);
			values.add(value.startsWith("#") ? (Object) Long.valueOf(plain) : plain);
		}
		return values;
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String tag(String place, String list) {
		return DigestUtils.sha256Hex(place + "\n\n" + list).substring(0, TAG);
	}

}
