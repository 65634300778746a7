package no.ressursbank.content.thread;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is begun: about a theme or a resource, with a text or the form «drøft en
 * sak».
 *
 * @param theme id of a theme
 * @param resource id of a resource
 * @param step number of a step of the course, from 1
 * @param text plain text; left out with a form
 * @param form in place of a text
 * @param confirmedWarnings true when the writer has seen the warnings
 */
record NewThread(@Nullable String theme, @Nullable String resource, @Nullable Integer step,
		@Nullable @NotBlank(message = "{parameter.required}") @Size(max = 150,
				message = "{parameter.length}") String title,
		@Nullable @Size(max = 20_000, message = "{parameter.length}") String text, @Nullable @Valid CaseForm form,
		@Nullable Boolean confirmedWarnings) {

	Target target() {
		return new Target(this.theme, this.resource, this.step);
	}

	Contribution contribution() {
		return Contribution.of(this.title, this.text, this.form);
	}

}
