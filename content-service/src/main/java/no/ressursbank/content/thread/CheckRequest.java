package no.ressursbank.content.thread;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing.
 */
record CheckRequest(@Nullable @Size(max = 500, message = "{parameter.length}") String title,
		@Nullable @Size(max = 20_000, message = "{parameter.length}") String text, @Nullable @Valid CaseForm form) {
}
