package no.ressursbank.content.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.thread.MemberAccess;
import no.ressursbank.content.thread.BankGuard;
import no.ressursbank.content.thread.DiscussionViews;
import no.ressursbank.content.thread.Post;
import no.ressursbank.content.thread.PostView;
import no.ressursbank.content.thread.Posts;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What waits for moderators.
 */
@RestController
@SecurityRequirement(name = "token")
class QueueController {

	private final MemberAccess access;

	private final Waiting waiting;

	private final Posts posts;

	private final DiscussionViews views;

	private final BankGuard guard;

	private final Clock clock;

	QueueController(MemberAccess access, Waiting waiting, Posts posts, DiscussionViews views, BankGuard guard,
			Clock clock) {
		this.access = access;
		this.waiting = waiting;
		this.posts = posts;
		this.views = views;
		this.guard = guard;
		this.clock = clock;
	}

	@GetMapping(path = "/api/moderation/queue", produces = MediaType.APPLICATION_JSON_VALUE)
	Queue queue(Member member, Locale locale) {
		this.access.moderates(member);
		List<Waiting.Entry> entries = this.waiting.list();
		List<Post> posts = this.posts.findAll(entries.stream().map(Waiting.Entry::post).toList(), member);
		Map<UUID, Post> byId = posts.stream().collect(Collectors.toMap(Post::id, Function.identity()));
		Map<UUID, PostView> views = this.views.posts(posts, member, locale)
			.stream()
			.collect(Collectors.toMap(PostView::id, Function.identity()));
		List<QueueItem> items = entries.stream()
			.flatMap((entry) -> Stream.ofNullable(byId.get(entry.post()))
				.map((post) -> item(entry, post, views, locale)))
			.toList();
		return new Queue(items, entries.isEmpty() ? 0 : entries.getFirst().total());
	}

	private QueueItem item(Waiting.Entry entry, Post post, Map<UUID, PostView> views, Locale locale) {
		List<String> rules = this.guard.rules(entry.title(), post.text(), locale);
		long age = Duration.between(entry.since(), this.clock.instant()).toHours();
		return new QueueItem(Objects.requireNonNull(views.get(post.id())), entry.title(), post.author(),
				entry.reasons(), rules, entry.since(), age);
	}

}
