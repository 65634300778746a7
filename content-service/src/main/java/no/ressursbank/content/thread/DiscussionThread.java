package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A thread as it is stored. Not called Thread, which would hide Java's own.
 *
 * @param status open, closed or archived
 * @param author of the opening post, or null when the account is gone
 * @param opening status of the opening post
 * @param summary the post that a moderator has accepted as the summary, or null
 * @param version grows with every decision on the thread
 * @param replies how many posts all members see after the opening one
 * @param subscribed whether the one who asks follows it
 */
public record DiscussionThread(UUID id, Target target, String title, String status, @Nullable UUID author,
		PostStatus opening, @Nullable UUID summary, int version, Instant created, Instant active, int replies,
		boolean subscribed) {

	boolean isOpen() {
		return this.status.equals("open");
	}

}
