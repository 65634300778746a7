package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.UUID;

import no.ressursbank.content.member.Author;
import org.jspecify.annotations.Nullable;

/**
 * A thread as members see it.
 *
 * @param target what it is about
 * @param author what others see of who began it
 * @param mine whether the one who asks did
 * @param status open, closed or archived
 * @param visibility visible, held or hidden; all but the first only to its author and
 * moderators
 * @param active when it got its newest post
 * @param replies how many posts there are after the opening one
 * @param summary the post that sums it up, or null
 */
record ThreadView(UUID id, String url, Target target, String title, Author author, boolean mine, String status,
		String visibility, Instant created, Instant active, int replies, @Nullable UUID summary, boolean subscribed,
		int version) {

	static ThreadView of(DiscussionThread thread, Authors authors) {
		return new ThreadView(thread.id(), "/api/threads/" + thread.id(), thread.target(), thread.title(),
				authors.of(thread.author()), authors.isMe(thread.author()), thread.status(), thread.opening().code(),
				thread.created(), thread.active(), thread.replies(), thread.summary(), thread.subscribed(),
				thread.version());
	}

}
