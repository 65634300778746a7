package no.ressursbank.portal.bank;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A step of a course, with what it leads to now.
 *
 * @param type article, pdf-page, webinar, material, task, external or discussion
 * @param ref id of the resource; null when it leads to none
 * @param url where it leads, in the services or elsewhere
 * @param missing whether the resource is not published now
 */
public record Step(String type, @Nullable String ref, String title, @Nullable String summary, @Nullable String url,
		@Nullable Integer page, @Nullable String text, @Nullable Integer minutes, @Nullable StepWebinar webinar,
		boolean missing) {

	/**
	 * What a webinar offers someone who takes a course.
	 *
	 * @param state upcoming, recording or none
	 */
	public record StepWebinar(String state, String text, @Nullable OffsetDateTime start, @Nullable String registration,
			@Nullable String recording) {
	}

}
