package no.ressursbank.content.thread;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A post as its author wants it now.
 *
 * @param title of the thread, for the opening post only; unchanged when left out
 * @param text plain text; left out with a form
 * @param form in place of a text
 * @param version that the author has seen
 * @param confirmedWarnings true when the author has seen the warnings
 */
record EditedPost(@Nullable @Size(max = 150, message = "{parameter.length}") String title,
		@Nullable @Size(max = 20_000, message = "{parameter.length}") String text, @Nullable @Valid CaseForm form,
		@NotNull(message = "{parameter.required}") Integer version, @Nullable Boolean confirmedWarnings) {
}
