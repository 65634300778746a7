package no.ressursbank.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What someone looks for.
 *
 * @param q the words; empty to browse
 * @param filters values of a facet are alternatives, facets must all hold
 * @param size hits on a page
 * @param cursor where the page begins, or null for the first one
 */
record SearchRequest(String q, Map<Facet, Set<String>> filters, int size, @Nullable String cursor) {

	/** A question of two long sentences; what is longer is pasted by mistake. */
	private static final int MAX_QUERY = 400;

	private static final int MAX_SIZE = 50;

	private static final int DEFAULT_SIZE = 10;

	private static final int MAX_VALUES = 50;

	private static final int MAX_VALUE = 100;

	private static final List<String> PARAMETERS = parameters();

	/**
	 * Reads a request.
	 * @throws InvalidParameter for the first parameter or value that is not understood
	 */
	static SearchRequest of(MultiValueMap<String, String> parameters) {
		parameters.keySet().stream().filter((name) -> !PARAMETERS.contains(name)).findFirst().ifPresent((name) -> {
			throw InvalidParameter.unknown(name, PARAMETERS);
		});
		Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			Set<String> values = values(facet, parameters.getOrDefault(facet.parameter(), List.of()));
			if (!values.isEmpty()) {
				filters.put(facet, values);
			}
		}
		return new SearchRequest(query(single(parameters, "q")), filters, size(single(parameters, "size")),
				single(parameters, "cursor"));
	}

	boolean isBrowsing() {
		return this.q.isEmpty();
	}

	/**
	 * What a cursor belongs to: it leads nowhere in the hits of another query.
	 */
	String identity() {
		return this.q + this.filters;
	}

	private static String query(@Nullable String q) {
		String words = (q != null) ? q.strip() : "";
		if (words.length() > MAX_QUERY) {
			throw InvalidParameter.broken("q", "too-long", MAX_QUERY);
		}
		return words;
	}

	private static int size(@Nullable String value) {
		if (value == null) {
			return DEFAULT_SIZE;
		}
		// Three digits cannot overflow.
		int size = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
		if (size < 1 || size > MAX_SIZE) {
			throw InvalidParameter.broken("size", "out-of-range", MAX_SIZE);
		}
		return size;
	}

	private static Set<String> values(Facet facet, List<String> given) {
		Set<String> values = new TreeSet<>(given);
		values.remove("");
		if (values.size() > MAX_VALUES) {
			throw InvalidParameter.broken(facet.parameter(), "too-many", MAX_VALUES);
		}
		for (String value : values) {
			if (value.length() > MAX_VALUE) {
				throw InvalidParameter.broken(facet.parameter(), "too-long", MAX_VALUE);
			}
			if (!facet.closedList().isEmpty() && !facet.closedList().contains(value)) {
				throw InvalidParameter.unknownValue(facet.parameter(), value, facet.closedList());
			}
		}
		return values;
	}

	private static @Nullable String single(MultiValueMap<String, String> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw InvalidParameter.broken(name, "repeated", 1);
		}
		String value = values.isEmpty() ? null : values.getFirst();
		return (value == null || value.isBlank()) ? null : value;
	}

	private static List<String> parameters() {
		List<String> names = new ArrayList<>(List.of("q"));
		Arrays.stream(Facet.values()).map(Facet::parameter).forEach(names::add);
		names.addAll(List.of("size", "cursor"));
		return List.copyOf(names);
	}

}
