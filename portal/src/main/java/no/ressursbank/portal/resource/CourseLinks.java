package no.ressursbank.portal.resource;

import no.ressursbank.portal.bank.Step;
import no.ressursbank.portal.layout.InTemplates;
import no.ressursbank.portal.layout.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Where the steps of a course lead. */
@InTemplates
@Component("courseLinks")
class CourseLinks {

	private final Pages pages;

	CourseLinks(Pages pages) {
		this.pages = pages;
	}

	/** The page of a step; null for one that is done where one sits. */
	public @Nullable String of(Step step) {
		if (step.page() != null && step.ref() != null) {
			return this.pages.pdf(step.ref(), step.page());
		}
		return (step.url() != null) ? this.pages.ofApi(step.url()) : null;
	}

}
