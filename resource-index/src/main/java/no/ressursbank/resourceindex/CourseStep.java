package no.ressursbank.resourceindex;

import org.jspecify.annotations.Nullable;

/**
 * A step of a course.
 *
 * @param type article, pdf-page, webinar, material, task, external or discussion
 * @param ref id of the resource, for the first four types; null for the others
 * @param page page of the PDF from 1, for a pdf-page only
 * @param title what the step is called; null when the resource's own title is meant
 * @param url where an external step leads
 * @param text plain text of a task or a discussion
 * @param minutes how long it takes; null when the editor did not say
 */
public record CourseStep(String type, @Nullable String ref, @Nullable Integer page, @Nullable String title,
		@Nullable String url, @Nullable String text, @Nullable Integer minutes) {
}
