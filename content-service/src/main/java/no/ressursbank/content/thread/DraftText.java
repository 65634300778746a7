package no.ressursbank.content.thread;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept as a draft.
 */
record DraftText(@Nullable @Size(max = 150, message = "{parameter.length}") String title,
		@Nullable @Size(max = 20_000, message = "{parameter.length}") String text, @Nullable @Valid CaseForm form) {
}
