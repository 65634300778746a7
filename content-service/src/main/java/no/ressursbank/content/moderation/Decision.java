package no.ressursbank.content.moderation;

import jakarta.validation.constraints.NotNull;

/**
 * What a moderator decides on a post or a thread.
 *
 * @param action for a post {@code approve}, {@code hide}, {@code delete} or
 * {@code accept-summary}; for a thread {@code close} or {@code reopen}
 * @param version that the moderator has seen
 */
record Decision(@NotNull(message = "{parameter.required}") String action,
		@NotNull(message = "{parameter.required}") Integer version) {
}
