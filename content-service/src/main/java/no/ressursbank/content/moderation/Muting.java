package no.ressursbank.content.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * For how long a member is kept from writing.
 *
 * @param days 0 ends it
 */
record Muting(@NotNull(message = "{parameter.required}") @Min(value = 0, message = "{parameter.days}") @Max(value = 365,
		message = "{parameter.days}") Integer days) {
}
