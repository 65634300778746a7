package no.ressursbank.content.resource;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a webinar offers someone who takes a course: the date to come, else the recording,
 * else nothing yet, and never an event that is over.
 *
 * @param state upcoming, recording or none
 * @param text the same for people
 */
public record StepWebinar(String state, String text, @Nullable OffsetDateTime start, @Nullable OffsetDateTime end,
		@Nullable String registration, @Nullable String recording) {
}
