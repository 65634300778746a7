package no.ressursbank.content.resource;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, and what of each resource.
 *
 * @param size resources on a page, 20 when left out
 * @param cursor where the page begins
 * @param fields names of the fields wanted, all when left out
 */
record PageRequest(@Nullable @Min(value = 1, message = "{parameter.size}") @Max(value = 100,
		message = "{parameter.size}") Integer size, @Nullable String cursor, @Nullable List<String> fields) {

	static final PageRequest FIRST = new PageRequest(null, null, null);

	private static final int DEFAULT_SIZE = 20;

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

}
