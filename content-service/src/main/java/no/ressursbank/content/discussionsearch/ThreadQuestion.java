package no.ressursbank.content.discussionsearch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for in threads.
 *
 * @param size threads at most, 20 when left out
 */
record ThreadQuestion(
		@Nullable @NotBlank(message = "{parameter.required}") @Size(max = 500, message = "{parameter.length}") String q,
		@Nullable @Min(value = 1, message = "{parameter.size}") @Max(value = 100,
				message = "{parameter.size}") Integer size) {
}
