package no.ressursbank.content.resource;

import org.jspecify.annotations.Nullable;

/**
 * A step of a course, with what it leads to at the moment it is read.
 *
 * @param type article, pdf-page, webinar, material, task, external or discussion
 * @param url where to go; null for a step that leads nowhere, or not yet
 * @param page of the PDF, from 1
 * @param text of a task or a discussion, plain
 * @param webinar when to come or what to watch, for a webinar only
 * @param missing whether the resource is not published now
 */
public record StepView(String type, @Nullable String ref, String title, @Nullable String summary, @Nullable String url,
		@Nullable Integer page, @Nullable String text, @Nullable Integer minutes, @Nullable StepWebinar webinar,
		boolean missing) {
}
