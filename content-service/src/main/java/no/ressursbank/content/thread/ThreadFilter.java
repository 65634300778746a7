package no.ressursbank.content.thread;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which threads are asked for.
 *
 * @param theme id of a theme, or null for any
 * @param resource id of a resource, or null for any
 * @param step number of a step of that course, or null for any
 * @param subscribed whether only those that the member follows
 * @param size threads on a page, 20 when left out
 * @param cursor where the page begins
 */
record ThreadFilter(@Nullable String theme, @Nullable String resource, @Nullable Integer step,
		@Nullable Boolean subscribed, @Nullable @Min(value = 1, message = "{parameter.size}") @Max(value = 100,
				message = "{parameter.size}") Integer size,
		@Nullable String cursor) {

	private static final int DEFAULT_SIZE = 20;

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

	/** What a cursor of the list is bound to. */
	String name() {
		return "threads " + this.theme + " " + this.resource + " " + this.step + " " + this.subscribed;
	}

}
