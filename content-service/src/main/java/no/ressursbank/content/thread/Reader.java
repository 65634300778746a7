package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.resource.Cursor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives members what they may see, as they see it.
 */
@Component
class Reader {

	private final Threads threads;

	private final Posts posts;

	private final Subscriptions subscriptions;

	private final DiscussionViews views;

	Reader(Threads threads, Posts posts, Subscriptions subscriptions, DiscussionViews views) {
		this.threads = threads;
		this.posts = posts;
		this.subscriptions = subscriptions;
		this.views = views;
	}

	/**
	 * A thread.
	 * @throws ThreadProblem when there is none for this member
	 */
	DiscussionThread thread(UUID id, Member member) {
		return this.threads.find(id, member).orElseThrow(ThreadProblem::unknown);
	}

	/**
	 * A post of a thread.
	 * @throws ThreadProblem when there is none for this member
	 */
	Post post(UUID thread, UUID id, Member member) {
		return this.posts.find(id, member)
			.filter((found) -> found.thread().equals(thread))
			.orElseThrow(ThreadProblem::unknown);
	}

	ThreadView view(DiscussionThread thread, Member member) {
		return this.views.thread(thread, member);
	}

	ThreadPage threads(ThreadFilter filter, Member member) {
		int size = filter.sizeOrDefault();
		List<DiscussionThread> found = this.threads.list(filter, place(filter), size + 1, member);
		if (found.size() <= size) {
			return new ThreadPage(this.views.threads(found, member), null);
		}
		List<DiscussionThread> shown = found.subList(0, size);
		DiscussionThread last = shown.getLast();
		return new ThreadPage(this.views.threads(shown, member),
				Cursor.after(List.of(last.active().toEpochMilli(), last.id().toString()), filter.name()));
	}

	/**
	 * Posts of a thread. Whoever follows it has then seen what is new, if the page is the
	 * last one.
	 * @throws ThreadProblem when there is no such thread for this member
	 */
	PostPage posts(UUID id, PostFilter filter, Member member, Locale locale) {
		DiscussionThread thread = thread(id, member);
		String list = "posts " + thread.id();
		long after = (filter.cursor() != null) ? (Long) Cursor.read(filter.cursor(), list).getFirst() : 0;
		int size = filter.sizeOrDefault();
		List<Post> found = this.posts.list(id, (int) after, size + 1, member);
		if (found.size() > size) {
			List<Post> shown = found.subList(0, size);
			return new PostPage(this.views.posts(shown, member, locale),
					Cursor.after(List.of(shown.getLast().number()), list));
		}
		if (thread.subscribed() && !found.isEmpty()) {
			this.subscriptions.shown(id, found.getLast().number(), member);
		}
		return new PostPage(this.views.posts(found, member, locale), null);
	}

	WrittenPost written(Discussion.Written written, Member member, Locale locale) {
		Post post = this.posts.find(written.post(), member).orElseThrow(ThreadProblem::unknown);
		CheckView check = written.check();
		return new WrittenPost(this.views.post(post, member, locale), check.level(), check.findings(), check.duty());
	}

	WrittenThread begun(Discussion.Written written, Member member, Locale locale) {
		WrittenPost opening = written(written, member, locale);
		ThreadView thread = view(thread(opening.post().thread(), member), member);
		return new WrittenThread(thread, opening.post(), opening.level(), opening.findings(), opening.duty());
	}

	private static Threads.@Nullable Place place(ThreadFilter filter) {
		if (filter.cursor() == null) {
			return null;
		}
		List<Object> values = Cursor.read(filter.cursor(), filter.name());
		return new Threads.Place(Instant.ofEpochMilli((Long) values.getFirst()),
				UUID.fromString((String) values.getLast()));
	}

}
