package no.ressursbank.content.resource;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a list of materials can be narrowed by.
 *
 * @param printable whether it is made to be printed
 * @param maxMinutes the longest it may take
 */
record MaterialFilter(@Nullable Boolean printable,
		@Nullable @Min(value = 1, message = "{parameter.minutes}") Integer maxMinutes) {
}
