package no.ressursbank.resourceindex;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a resource is about and for whom: the axes of filters and facets.
 *
 * @param themes theme ids, the main theme first
 * @param horizon akutt, forebyggende or system; null when it fits all
 * @param model component ids of the SoVei model
 * @param keywords what people type when this is the answer, the most important first
 */
public record Tags(List<String> themes, List<String> audiences, List<String> grades, List<String> situations,
		@Nullable String horizon, List<String> model, List<String> laws, List<String> keywords) {

	/** An index of an earlier form has no keywords. */
	@SuppressWarnings("ConstantValue") // null when a reader excludes the field
	public Tags {
		keywords = (keywords != null) ? List.copyOf(keywords) : List.of();
	}

	/**
	 * No tags at all, as the vocabulary has.
	 */
	public static Tags none() {
		return new Tags(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of());
	}

}
