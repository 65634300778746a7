package no.ressursbank.content.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.ressursbank.content.thread.PostView;
import org.jspecify.annotations.Nullable;

/**
 * A post that waits for a moderator.
 *
 * @param title of its thread
 * @param member who wrote it, to be muted by; null when the account is gone
 * @param reasons why members have flagged it, each as often as it was said
 * @param rules what the guard holds it for
 * @param since when it began to wait
 * @param ageHours whole hours since then
 */
record QueueItem(PostView post, String title, @Nullable UUID member, List<String> reasons, List<String> rules,
		Instant since, long ageHours) {
}
