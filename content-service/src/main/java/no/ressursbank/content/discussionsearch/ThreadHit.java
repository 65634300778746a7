package no.ressursbank.content.discussionsearch;

import java.time.Instant;
import java.util.UUID;

import no.ressursbank.content.thread.Target;

/**
 * A thread that was found.
 *
 * @param post the post of it that answers best
 * @param target what the thread is about
 * @param excerpt of that post, escaped, with {@code <mark>} around what was searched for
 * @param status open, closed or archived
 * @param active when the thread got its newest post
 */
record ThreadHit(UUID id, String url, UUID post, String title, Target target, String excerpt, String status,
		int replies, Instant active) {
}
