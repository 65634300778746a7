package no.ressursbank.content.resource;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list of webinars can be narrowed by.
 *
 * @param when upcoming (the next first) or past (the last first)
 * @param status planned, cancelled or moved
 * @param series slug of a series
 */
record WebinarFilter(@Nullable String when, @Nullable List<String> status, @Nullable List<String> series) {

	static final List<String> TIMES = List.of("upcoming", "past");

	static final List<String> STATUSES = List.of("planned", "cancelled", "moved");

}
