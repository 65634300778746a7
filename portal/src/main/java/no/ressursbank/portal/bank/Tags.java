package no.ressursbank.portal.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a resource is about and for.
 *
 * @param horizon akutt, forebyggende or system
 * @param model components of the working model
 */
public record Tags(List<String> themes, List<String> audiences, List<String> grades, List<String> situations,
		@Nullable String horizon, List<String> model, List<String> laws) {

	public Tags(@Nullable List<String> themes, @Nullable List<String> audiences, @Nullable List<String> grades,
			@Nullable List<String> situations, @Nullable String horizon, @Nullable List<String> model,
			@Nullable List<String> laws) {
		this.themes = Absent.orEmpty(themes);
		this.audiences = Absent.orEmpty(audiences);
		this.grades = Absent.orEmpty(grades);
		this.situations = Absent.orEmpty(situations);
		this.horizon = horizon;
		this.model = Absent.orEmpty(model);
		this.laws = Absent.orEmpty(laws);
	}

}
