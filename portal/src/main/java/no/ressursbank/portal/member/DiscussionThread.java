package no.ressursbank.portal.member;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A thread.
 *
 * @param target what it is about
 * @param mine whether the reader began it
 * @param status open, closed or archived
 * @param visibility visible, held or hidden
 * @param active when it got its newest post
 * @param summary the post that sums it up
 * @param version to be sent back with a decision
 */
public record DiscussionThread(UUID id, Target target, String title, Author author, boolean mine, String status,
		String visibility, Instant created, Instant active, int replies, @Nullable UUID summary, boolean subscribed,
		int version) {

	/**
	 * What a thread is about.
	 *
	 * @param step of a course, from 1
	 */
	public record Target(@Nullable String theme, @Nullable String resource, @Nullable Integer step) {
	}

}
