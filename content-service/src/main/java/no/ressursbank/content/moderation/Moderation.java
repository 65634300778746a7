package no.ressursbank.content.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.Members;
import no.ressursbank.content.thread.DiscussionThread;
import no.ressursbank.content.thread.Post;
import no.ressursbank.content.thread.PostStatus;
import no.ressursbank.content.thread.Posts;
import no.ressursbank.content.thread.ThreadProblem;
import no.ressursbank.content.thread.Threads;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what is flagged and decided. Each method is one transaction: an act and its
 * line in the log are both there or neither is.
 */
@Component
class Moderation {

	private final Posts posts;

	private final Threads threads;

	private final Members members;

	private final Flags flags;

	private final ModerationLog log;

	private final Clock clock;

	Moderation(Posts posts, Threads threads, Members members, Flags flags, ModerationLog log, Clock clock) {
		this.posts = posts;
		this.threads = threads;
		this.members = members;
		this.flags = flags;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Flags a post that the member may see.
	 */
	@Transactional
	public void flag(Post post, String reason, Member member) {
		this.threads.hold(post.thread());
		this.flags.add(post.id(), member, reason, this.clock.instant());
		log(member, "flag", post);
		if (reason.equals(NewFlag.PERSONAL_DATA)) {
			this.posts.hide(post.id());
		}
	}

	/**
	 * Decides on a post of somebody else.
	 * @throws ThreadProblem when it is the moderator's own, or when somebody has changed
	 * or decided on it meanwhile
	 */
	@Transactional
	public Decided decide(Post post, PostAction action, int version, Member moderator) {
		if (moderator.id().equals(post.author())) {
			throw ThreadProblem.forbidden("own-decision");
		}
		this.threads.hold(post.thread());
		if (!this.posts.turn(post.id(), version, action.after())) {
			throw changed(post.id(), moderator);
		}
		if (action == PostAction.DELETE) {
			this.posts.empty(post.id());
		}
		if (action == PostAction.ACCEPT_SUMMARY) {
			this.threads.summarise(post.thread(), post.id());
		}
		this.flags.settle(post.id(), this.clock.instant());
		log(moderator, action.code(), post);
		return new Decided(action.after().code(), version + 1);
	}

	/**
	 * Opens or closes a thread.
	 * @throws ThreadProblem when somebody has decided on it meanwhile
	 */
	@Transactional
	public Decided turn(DiscussionThread thread, boolean open, int version, Member moderator) {
		String status = open ? "open" : "closed";
		if (!this.threads.turn(thread.id(), version, status)) {
			DiscussionThread now = this.threads.find(thread.id(), moderator).orElseThrow(ThreadProblem::unknown);
			throw changed(now.status(), now.version(), this.log.lastOnThread(thread.id()));
		}
		this.log.add(new Act(this.clock.instant(), moderator.id(), open ? "reopen" : "close", thread.id(), null, null,
				version));
		return new Decided(status, version + 1);
	}

	/**
	 * Keeps a member from writing.
	 * @param days 0 ends it
	 * @throws ThreadProblem when there is no such member
	 */
	@Transactional
	public void mute(UUID member, int days, Member moderator) {
		Instant now = this.clock.instant();
		if (!this.members.mute(member, (days == 0) ? null : now.plus(Duration.ofDays(days)))) {
			throw ThreadProblem.unknown();
		}
		this.log.add(new Act(now, moderator.id(), (days == 0) ? "unmute" : "mute", null, null, member, null));
	}

	/** Tells a moderator who comes second what the first one has done. */
	ThreadProblem changed(UUID id, Member moderator) {
		Optional<Post> now = this.posts.find(id, moderator);
		return changed(now.map((post) -> post.status().code()).orElse(PostStatus.REMOVED.code()),
				now.map(Post::version).orElse(0), this.log.lastOnPost(id));
	}

	private static ThreadProblem changed(String status, int version, Optional<Act> last) {
		Map<String, Object> happened = new HashMap<>(Map.of("now", new Decided(status, version)));
		last.ifPresent((act) -> happened.put("happened", Map.of("action", act.action(), "at", act.at())));
		return ThreadProblem.changed(happened);
	}

	private void log(Member actor, String action, Post post) {
		this.log.add(new Act(this.clock.instant(), actor.id(), action, post.thread(), post.id(), null, post.version()));
	}

}
