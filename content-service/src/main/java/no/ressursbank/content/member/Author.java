package no.ressursbank.content.member;

import org.jspecify.annotations.Nullable;

/**
 * What others see of a member, by the member's own choice.
 *
 * @param name null when the member does not show it
 * @param school null when the member does not show it, or none is known
 * @param municipality null when none is known
 */
public record Author(@Nullable String name, @Nullable String school, @Nullable String municipality) {

	/** Of whom nothing is known any more. */
	public static final Author ERASED = new Author(null, null, null);

}
