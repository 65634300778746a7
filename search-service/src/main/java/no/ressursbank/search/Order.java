package no.ressursbank.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What hits are sorted by. Its name in requests is the lower-case code.
 */
enum Order {

	/** What answers the words best. */
	RELEVANCE,

	/** What was reviewed last. */
	DATE;

	/**
	 * Reads the parameter.
	 * @param code a code, or null for the usual order
	 * @throws InvalidParameter for any other text
	 */
	static Order of(@Nullable String code) {
		if (code == null) {
			return RELEVANCE;
		}
		List<String> codes = Arrays.stream(values()).map(Order::code).toList();
		if (!codes.contains(code)) {
			throw InvalidParameter.unknownValue("sort", code, codes);
		}
		return values()[codes.indexOf(code)];
	}

	private String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
