package no.ressursbank.content.thread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a post said before it was edited.
 *
 * @param version the post had then
 * @param title of the thread when it is the opening post, else null
 */
record Revision(int version, @Nullable String title, String text, Instant written) {
}
