package no.ressursbank.content.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * «Var dette nyttig?»
 *
 * @param resource id of a resource or a theme
 * @param useful the answer
 * @param suggestion what could be better or is missing, or null
 */
record NewFeedback(@NotNull(message = "{parameter.required}") String resource,
		@NotNull(message = "{parameter.required}") Boolean useful,
		@Nullable @Size(max = 1000, message = "{parameter.length}") String suggestion) {
}
