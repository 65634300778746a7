package no.ressursbank.content.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that a moderator has done, or that a member has flagged.
 *
 * @param actor who did it
 * @param action {@code approve}, {@code hide}, {@code delete}, {@code accept-summary},
 * {@code close}, {@code reopen}, {@code mute}, {@code unmute} or {@code flag}
 * @param thread that it was about, or null
 * @param post that it was about, or null
 * @param member that it was about, or null
 * @param version of the post or thread before
 */
record Act(Instant at, UUID actor, String action, @Nullable UUID thread, @Nullable UUID post, @Nullable UUID member,
		@Nullable Integer version) {
}
