package no.ressursbank.content.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a reader looked for and did not find.
 *
 * @param text in the reader's own words
 */
record NewWish(
		@NotBlank(message = "{parameter.required}") @Size(max = 1000, message = "{parameter.length}") String text) {
}
