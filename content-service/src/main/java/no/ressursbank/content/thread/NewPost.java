package no.ressursbank.content.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a thread.
 *
 * @param text plain text
 * @param confirmedWarnings true when the writer has seen the warnings
 */
record NewPost(@Nullable @NotBlank(message = "{parameter.required}") @Size(max = 20_000,
		message = "{parameter.length}") String text, @Nullable Boolean confirmedWarnings) {

	Contribution contribution() {
		return Contribution.of(null, this.text, null);
	}

}
