package no.ressursbank.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/**
 * What people read in place of a facet's value, in their language.
 */
record Labels(Titles titles, MessageSource messages, Locale locale) {

	String of(Facet facet, String value) {
		Map<String, String> title = switch (facet) {
			case THEME -> this.titles.themes().get(value);
			case MODEL -> this.titles.components().get(value);
			default -> null;
		};
		return Optional.ofNullable(title)
			.map((byLanguage) -> byLanguage.getOrDefault(this.locale.getLanguage(), byLanguage.get("nb")))
			.orElseGet(() -> known(facet, value));
	}

	private String known(Facet facet, String value) {
		String readable = StringUtils.capitalize(value.replace('-', ' '));
		return Optional
			.ofNullable(this.messages.getMessage(facet.parameter() + "." + value, null, readable, this.locale))
			.orElse(readable);
	}

}
