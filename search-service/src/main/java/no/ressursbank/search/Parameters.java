package no.ressursbank.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request, read by one rule at every endpoint: what is not known is
 * refused, what is blank is absent.
 */
record Parameters(MultiValueMap<String, String> given) {

	/** A question of two long sentences; what is longer is pasted by mistake. */
	private static final int LONGEST_QUERY = 400;

	/**
	 * Takes the parameters of an endpoint.
	 * @param known all that the endpoint has
	 * @throws InvalidParameter for the first other one
	 */
	static Parameters of(MultiValueMap<String, String> given, List<String> known) {
		given.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw InvalidParameter.unknown(name, known);
		});
		return new Parameters(given);
	}

	List<String> all(String name) {
		return this.given.getOrDefault(name, List.of());
	}

	/**
	 * A value that can stand once.
	 * @return null when it is absent or blank
	 */
	@Nullable String single(String name) {
		List<String> values = all(name);
		if (values.size() > 1) {
			throw InvalidParameter.broken(name, "repeated", 1);
		}
		String value = values.isEmpty() ? null : values.getFirst();
		return (value == null || value.isBlank()) ? null : value;
	}

	/** The words someone typed; empty when there are none. */
	String query() {
		String q = single("q");
		String words = (q != null) ? q.strip() : "";
		if (words.length() > LONGEST_QUERY) {
			throw InvalidParameter.broken("q", "too-long", LONGEST_QUERY);
		}
		return words;
	}

	/**
	 * How many hits to give, from 1.
	 * @param usual when nothing is said
	 * @param most the limit, below 1000
	 */
	int size(int usual, int most) {
		String value = single("size");
		if (value == null) {
			return usual;
		}
		// Three digits cannot overflow.
		int size = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
		if (size < 1 || size > most) {
			throw InvalidParameter.broken("size", "out-of-range", most);
		}
		return size;
	}

}
