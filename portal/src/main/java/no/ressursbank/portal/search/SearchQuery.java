package no.ressursbank.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asks, and the addresses of the questions next to it: one filter more, one
 * less, the next page.
 *
 * @param filters values by facet, in the order they are shown
 */
record SearchQuery(String q, Map<String, List<String>> filters, @Nullable String sort, @Nullable String cursor) {

	/** In the order they are shown. */
	static final List<String> FACETS = List.of("kind", "theme", "audience", "horizon", "situation", "grade", "language",
			"model");

	/**
	 * Reads an address. What the search does not know, such as marks of a campaign, is
	 * left out.
	 */
	static SearchQuery of(MultiValueMap<String, String> given) {
		Map<String, List<String>> filters = new LinkedHashMap<>();
		for (String facet : FACETS) {
			List<String> values = given.getOrDefault(facet, List.of()).stream().filter((v) -> !v.isBlank()).toList();
			if (!values.isEmpty()) {
				filters.put(facet, values);
			}
		}
		String q = Objects.requireNonNullElse(given.getFirst("q"), "").strip();
		return new SearchQuery(q, filters, blankAsNull(given.getFirst("sort")), blankAsNull(given.getFirst("cursor")));
	}

	boolean has(String facet, String value) {
		return this.filters.getOrDefault(facet, List.of()).contains(value);
	}

	/** As the search service wants it. */
	MultiValueMap<String, String> question(int size) {
		MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
		if (!this.q.isEmpty()) {
			question.add("q", this.q);
		}
		this.filters.forEach(question::addAll);
		question.add("size", Integer.toString(size));
		if (this.sort != null) {
			question.add("sort", this.sort);
		}
		if (this.cursor != null) {
			question.add("cursor", this.cursor);
		}
		return question;
	}

	/** The same question with a value more, or without it if it has it. */
	String toggle(String facet, String value) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.filters);
		List<String> values = new ArrayList<>(changed.getOrDefault(facet, List.of()));
		if (!values.remove(value)) {
			values.add(value);
		}
		changed.put(facet, values);
		return address(this.q, changed, this.sort, null);
	}

	/** The question in other words. */
	String reworded(String words) {
		return address(words, this.filters, this.sort, null);
	}

	public String withoutFilters() {
		return address(this.q, Map.of(), this.sort, null);
	}

	public String sortedBy(@Nullable String order) {
		return address(this.q, this.filters, order, null);
	}

	String page(String next) {
		return address(this.q, this.filters, this.sort, next);
	}

	private static String address(String q, Map<String, List<String>> filters, @Nullable String sort,
			@Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/sok");
		List<String> values = new ArrayList<>();
		add("q", q, address, values);
		filters.forEach((facet, chosen) -> chosen.forEach((value) -> add(facet, value, address, values)));
		add("sort", sort, address, values);
		add("cursor", cursor, address, values);
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

	/**
	 * As a variable: so that every character that means something in an address is
	 * encoded.
	 */
	private static void add(String name, @Nullable String value, UriComponentsBuilder address, List<String> values) {
		if (value != null && !value.isEmpty()) {
			address.queryParam(name, "{value" + values.size() + "}");
			values.add(value);
		}
	}

	private static @Nullable String blankAsNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
