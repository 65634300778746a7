package no.ressursbank.content.thread;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the posts of a thread is asked for.
 *
 * @param size posts on a page, 50 when left out
 * @param cursor where the page begins
 */
record PostFilter(@Nullable @Min(value = 1, message = "{parameter.size}") @Max(value = 100,
		message = "{parameter.size}") Integer size, @Nullable String cursor) {

	private static final int DEFAULT_SIZE = 50;

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

}
