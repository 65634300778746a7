package no.ressursbank.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import no.ressursbank.resourceindex.Edition;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The place after a hit, as text that a client passes on unread.
 *
 * @param edition what it was made on: places of another one are others
 * @param place score or date of the hit, and its id
 */
record Cursor(Edition edition, List<Object> place) {

	private static final String QUERY_PARAMETER = "cursor";

	private static final int TAG = 16;

	/**
	 * Writes the place.
	 * @param request what it leads on in
	 */
	String text(SearchRequest request) {
		String content = this.place.get(0) + " " + this.place.get(1) + " " + this.edition.indexName() + " "
				+ this.edition.version();
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((tag(content, request) + content).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads the place back.
	 * @throws InvalidParameter when it was changed, or made for another query
	 */
	static Cursor read(String cursor, SearchRequest request) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			String content = text.substring(TAG);
			if (text.equals(tag(content, request) + content)) {
				String[] parts = content.split(" ", -1);
				return new Cursor(new Edition(parts[2], parts[3]), List.of(number(parts[0]), parts[1]));
			}
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
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

	private static String tag(String content, SearchRequest request) {
		return DigestUtils.sha256Hex(content + "\n" + request.identity()).substring(0, TAG);
	}

}
