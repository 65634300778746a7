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
 * @param order what the hits of words are sorted by
 * @param size hits on a page
 * @param cursor where the page begins, or null for the first one
 */
record SearchRequest(String q, Map<Facet, Set<String>> filters, Order order, int size, @Nullable String cursor) {

	private static final int MAX_SIZE = 50;

	private static final int DEFAULT_SIZE = 10;

	private static final int MAX_VALUES = 50;

	private static final int MAX_VALUE = 100;

	private static final List<String> PARAMETERS = parameters();

	/**
	 * Reads a request.
	 * @throws InvalidParameter for the first parameter or value that is not understood
	 */
	static SearchRequest of(MultiValueMap<String, String> given) {
		Parameters parameters = Parameters.of(given, PARAMETERS);
		Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			Set<String> values = values(facet, parameters.all(facet.parameter()));
			if (!values.isEmpty()) {
				filters.put(facet, values);
			}
		}
		return new SearchRequest(parameters.query(), filters, Order.of(parameters.single("sort")),
				parameters.size(DEFAULT_SIZE, MAX_SIZE), parameters.single("cursor"));
	}

	boolean isBrowsing() {
		return this.q.isEmpty();
	}

	/** Without words nothing is more relevant than the rest. */
	boolean isByDate() {
		return isBrowsing() || this.order == Order.DATE;
	}

	/**
	 * What a cursor belongs to: it leads nowhere in the hits of another query.
	 */
	String identity() {
		return this.q + this.filters + isByDate();
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

	private static List<String> parameters() {
		List<String> names = new ArrayList<>(List.of("q"));
		Arrays.stream(Facet.values()).map(Facet::parameter).forEach(names::add);
		names.addAll(List.of("sort", "size", "cursor"));
		return List.copyOf(names);
	}

}
