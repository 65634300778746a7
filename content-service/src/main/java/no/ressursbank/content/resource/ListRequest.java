package no.ressursbank.content.resource;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param theme ids; a resource with any of them is listed
 * @param size resources on a page, 20 when left out
 * @param cursor where the page begins
 */
record ListRequest(@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> theme,
		@Nullable @Pattern(regexp = "nb|nn|se|en", message = "{parameter.language}") String language,
		@Nullable @Min(value = 1, message = "{parameter.size}") @Max(value = 100,
				message = "{parameter.size}") Integer size,
		@Nullable String cursor) {

	private static final int DEFAULT_SIZE = 20;

	List<String> themes() {
		return (this.theme != null) ? this.theme : List.of();
	}

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

}
