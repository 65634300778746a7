package no.ressursbank.content.thread;

import org.jspecify.annotations.Nullable;

/**
 * What a thread is about: a theme, or a resource and perhaps a step of it.
 *
 * @param theme id of a theme, or null
 * @param resource id of a resource, such as a webinar or a course, or null
 * @param step number of a step of the course, from 1; null for all of it
 */
public record Target(@Nullable String theme, @Nullable String resource, @Nullable Integer step) {
}
