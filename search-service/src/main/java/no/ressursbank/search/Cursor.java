package no.ressursbank.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The place after a hit, as text that a client passes on unread.
 */
final class Cursor {

	private static final String QUERY_PARAMETER = "cursor";

	private static final int TAG = 16;

	private Cursor() {
	}

	/**
	 * Writes the place after a hit.
	 * @param sortValues score or date, and id
	 */
	static String after(List<Object> sortValues, SearchRequest request) {
		String place = sortValues.get(0) + " " + sortValues.get(1);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((tag(place, request) + place).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads the place back.
	 * @throws InvalidParameter when it was changed, or made for another query
	 */
	static List<Object> read(String cursor, SearchRequest request) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			String place = text.substring(TAG);
			if (text.equals(tag(place, request) + place)) {
				int space = place.indexOf(' ');
				return List.of(number(place.substring(0, space)), place.substring(space + 1));
			}
		}
		catch (IllegalArgumentException | StringIndexOutOfBoundsException ex) {
			throw invalid();
		}
		throw invalid();
	}

	/** A score always has a decimal point, a date never. */
	private static Object number(String text) {
		return text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
	}

	private static InvalidParameter invalid() {
		return InvalidParameter.broken(QUERY_PARAMETER, "foreign-cursor", "");
	}

	private static String tag(String place, SearchRequest request) {
		return DigestUtils.sha256Hex(place + "\n" + request.identity()).substring(0, TAG);
	}

}
