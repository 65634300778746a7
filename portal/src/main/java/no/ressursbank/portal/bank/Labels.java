package no.ressursbank.portal.bank;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.client.ResourceAccessException;

/**
 * What people read in place of the value of a tag. The search knows it for every value in
 * use, whatever vocabulary the content has.
 */
@Component
public class Labels {

	private static final MultiValueMap<String, String> COUNTS = MultiValueMap.fromSingleValue(Map.of("size", "1"));

	private final SearchService search;

	private final Cache<String, Map<String, List<SearchAnswer.FacetValue>>> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	Labels(SearchService search) {
		this.search = search;
	}

	/**
	 * The labels of some values of a facet, in the reader's language.
	 */
	public List<String> of(String facet, List<String> values) {
		if (values.isEmpty()) {
			return List.of();
		}
		List<SearchAnswer.FacetValue> known = known(facet);
		return values.stream()
			.map((value) -> known.stream()
				.filter((one) -> one.value().equals(value))
				.findFirst()
				.map(SearchAnswer.FacetValue::label)
				.orElseGet(() -> readable(value)))
			.toList();
	}

	/** An id as words. */
	public String readable(String id) {
		return StringUtils.capitalize(id.replace('-', ' '));
	}

	private List<SearchAnswer.FacetValue> known(String facet) {
		String language = LocaleContextHolder.getLocale().getLanguage();
		try {
			return this.known.get(language, (missing) -> this.search.search(COUNTS).facets())
				.getOrDefault(facet, List.of());
		}
		catch (BankProblem | ResourceAccessException ex) {
			return List.of();
		}
	}

}
