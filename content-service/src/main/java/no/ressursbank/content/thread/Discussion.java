package no.ressursbank.content.thread;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What members do in threads: judged first, then stored.
 */
@Component
class Discussion {

	/** Nobody shares a number out over more posts than this. */
	private static final int REMEMBERED = 10;

	private final Threads threads;

	private final Posts posts;

	private final Writing writing;

	private final SentRequests sent;

	private final Targets targets;

	private final Judge judge;

	private final Clock clock;

	Discussion(Threads threads, Posts posts, Writing writing, SentRequests sent, Targets targets, Judge judge,
			Clock clock) {
		this.threads = threads;
		this.posts = posts;
		this.writing = writing;
		this.sent = sent;
		this.targets = targets;
		this.judge = judge;
		this.clock = clock;
	}

	/**
	 * Begins a thread.
	 * @param key that the client gave the request, or null
	 * @throws ThreadProblem when the text must not be stored
	 */
	Written begin(NewThread asked, @Nullable String key, Member author, Locale locale) {
		Contribution content = required(asked.contribution());
		SentRequests.Request request = new SentRequests.Request(author, key, asked.toString());
		this.targets.check(asked.target());
		CheckView check = this.judge.pass(content, List.of(), List.of(), isTrue(asked.confirmedWarnings()), locale);
		UUID post = this.sent.earlier(request)
			.orElseGet(() -> this.writing.begin(asked.target(), content, status(check), request));
		return new Written(post, check);
	}

	/**
	 * Answers in a thread.
	 * @param key that the client gave the request, or null
	 * @throws ThreadProblem when there is no such thread, when it is not open, or when
	 * the text must not be stored
	 */
	Written reply(UUID threadId, NewPost asked, @Nullable String key, Member author, Locale locale) {
		DiscussionThread thread = this.threads.find(threadId, author).orElseThrow(ThreadProblem::unknown);
		Contribution content = required(asked.contribution());
		SentRequests.Request request = new SentRequests.Request(author, key, threadId + "\n" + asked);
		UUID earlier = this.sent.earlier(request).orElse(null);
		if (earlier != null) {
			return new Written(earlier, this.judge.check(content, locale));
		}
		List<String> before = texts(this.posts.latestOf(author, threadId, REMEMBERED).reversed());
		CheckView check = this.judge.pass(content, before, List.of(), isTrue(asked.confirmedWarnings()), locale);
		return new Written(this.writing.reply(thread, content, status(check), request), check);
	}

	/**
	 * Changes a post of one's own.
	 * @throws ThreadProblem when there is no such post, when it is too old or was changed
	 * meanwhile, or when the text must not be stored
	 */
	Written edit(Post post, EditedPost asked, Member author, Locale locale) {
		DiscussionThread thread = this.threads.find(post.thread(), author).orElseThrow(ThreadProblem::unknown);
		if (!author.id().equals(post.author())) {
			throw ThreadProblem.forbidden("not-yours");
		}
		if (this.clock.instant().isAfter(post.editableUntil())) {
			throw ThreadProblem.tooLate(Post.EDITABLE.toMinutes());
		}
		if (post.version() != asked.version()) {
			throw changed(post);
		}
		String title = (asked.title() != null && post.isOpening()) ? asked.title().strip() : null;
		Contribution content = required(Contribution.of((post.isOpening() && title == null) ? thread.title() : title,
				asked.text(), asked.form()));
		List<Post> own = this.posts.latestOf(author, post.thread(), REMEMBERED).reversed();
		CheckView check = this.judge.pass(content,
				texts(own.stream().filter((other) -> other.number() < post.number()).toList()),
				texts(own.stream().filter((other) -> other.number() > post.number()).toList()),
				isTrue(asked.confirmedWarnings()), locale);
		// What a moderator has hidden stays so, whatever it says now.
		PostStatus status = (post.status() == PostStatus.HIDDEN) ? PostStatus.HIDDEN : status(check);
		if (!this.writing.edit(post, title, content, status)) {
			throw changed(this.posts.find(post.id(), author).orElseThrow(ThreadProblem::unknown));
		}
		return new Written(post.id(), check);
	}

	private static ThreadProblem changed(Post now) {
		return ThreadProblem.changed(Map.of("version", now.version(), "status", now.status().code()));
	}

	private static Contribution required(Contribution content) {
		if (content.text().isBlank()) {
			throw ThreadProblem.invalid((content.form() != null) ? "form" : "text", "empty");
		}
		return content;
	}

	private static List<String> texts(List<Post> posts) {
		return posts.isEmpty() ? Collections.emptyList() : posts.stream().map(Post::text).toList();
	}

	private static PostStatus status(CheckView check) {
		return check.level().equals("hold") ? PostStatus.HELD : PostStatus.VISIBLE;
	}

	private static boolean isTrue(@Nullable Boolean value) {
		return Boolean.TRUE.equals(value);
	}

	/**
	 * What came of writing.
	 *
	 * @param post that was made or changed
	 * @param check what the guard said of it
	 */
	record Written(UUID post, CheckView check) {
	}

}
