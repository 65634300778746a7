package no.ressursbank.content.thread;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what has been judged. Each method is one transaction.
 */
@Component
class Writing {

	private final Threads threads;

	private final Posts posts;

	private final SentRequests sent;

	private final Subscriptions subscriptions;

	private final Clock clock;

	Writing(Threads threads, Posts posts, SentRequests sent, Subscriptions subscriptions, Clock clock) {
		this.threads = threads;
		this.posts = posts;
		this.sent = sent;
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	/**
	 * Begins a thread.
	 * @return its opening post, or that of the same request sent earlier
	 */
	@Transactional
	public UUID begin(Target target, Contribution content, PostStatus status, SentRequests.Request request) {
		UUID thread = UUID.randomUUID();
		UUID post = UUID.randomUUID();
		if (!this.sent.first(request, post)) {
			return this.sent.earlier(request).orElseThrow();
		}
		Instant now = now();
		this.threads.add(thread, target, content.title(), now);
		this.posts.add(post(post, thread, 1, request.member(), status, now), content);
		this.subscriptions.add(thread, request.member(), now);
		return post;
	}

	/**
	 * Answers in a thread.
	 * @param thread that the member may see
	 * @return the post, or that of the same request sent earlier
	 * @throws ThreadProblem when the thread is not open any more
	 */
	@Transactional
	public UUID reply(DiscussionThread thread, Contribution content, PostStatus status, SentRequests.Request request) {
		UUID post = UUID.randomUUID();
		if (!this.sent.first(request, post)) {
			return this.sent.earlier(request).orElseThrow();
		}
		Instant now = now();
		int number = this.threads.nextNumber(thread.id(), now)
			.orElseThrow(() -> ThreadProblem.notOpen(thread.isOpen() ? "closed" : thread.status()));
		this.posts.add(post(post, thread.id(), number, request.member(), status, now), content);
		return post;
	}

	/**
	 * Changes what a post says.
	 * @param title of the thread, or null to leave it
	 * @return whether nobody else has changed it since the author saw it
	 */
	@Transactional
	public boolean edit(Post post, @Nullable String title, Contribution content, PostStatus status) {
		this.threads.hold(post.thread());
		if (!this.posts.edit(post, content, status, now())) {
			return false;
		}
		Optional.ofNullable(title).ifPresent((changed) -> this.threads.retitle(post.thread(), changed));
		return true;
	}

	private static Post post(UUID id, UUID thread, int number, Member author, PostStatus status, Instant now) {
		return new Post(id, thread, number, author.id(), "", null, status, 1, now, null, 0, false);
	}

	/** As exact as the database and cursors are. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
