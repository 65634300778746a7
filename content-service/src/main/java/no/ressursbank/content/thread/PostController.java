package no.ressursbank.content.thread;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.resource.Cursor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The posts of a thread.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/threads/{id}/posts", produces = MediaType.APPLICATION_JSON_VALUE)
class PostController {

	private final MemberAccess access;

	private final Threads threads;

	private final Posts posts;

	private final Discussion discussion;

	private final DiscussionViews views;

	PostController(MemberAccess access, Threads threads, Posts posts, Discussion discussion, DiscussionViews views) {
		this.access = access;
		this.threads = threads;
		this.posts = posts;
		this.discussion = discussion;
		this.views = views;
	}

	@GetMapping
	ResponseEntity<PostPage> posts(@PathVariable UUID id, @Valid PostFilter filter, Member member, Locale locale,
			HttpServletRequest request) {
		this.access.reads(member);
		String list = "posts " + this.threads.find(id, member).orElseThrow(ThreadProblem::unknown).id();
		long after = (filter.cursor() != null) ? (Long) Cursor.read(filter.cursor(), list).getFirst() : 0;
		int size = filter.sizeOrDefault();
		List<Post> found = this.posts.list(id, (int) after, size + 1, member);
		if (found.size() <= size) {
			return ResponseEntity.ok(new PostPage(this.views.posts(found, member, locale), null));
		}
		List<Post> shown = found.subList(0, size);
		String next = Cursor.after(List.of(shown.getLast().number()), list);
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, ThreadController.link(request, next))
			.body(new PostPage(this.views.posts(shown, member, locale), next));
	}

	@PostMapping
	ResponseEntity<WrittenPost> reply(@PathVariable UUID id, @Valid @RequestBody NewPost asked,
			@RequestHeader(name = SentRequests.HEADER, required = false) @Nullable String key, Member member,
			Locale locale) {
		this.access.writes(member);
		Discussion.Written written = this.discussion.reply(id, asked, key, member, locale);
		return ResponseEntity.created(URI.create("/api/threads/" + id + "/posts")).body(view(written, member, locale));
	}

	@PutMapping("/{post}")
	WrittenPost edit(@PathVariable UUID id, @PathVariable UUID post, @Valid @RequestBody EditedPost asked,
			Member member, Locale locale) {
		this.access.writes(member);
		return view(this.discussion.edit(find(id, post, member), asked, member, locale), member, locale);
	}

	@GetMapping("/{post}/history")
	List<Revision> history(@PathVariable UUID id, @PathVariable UUID post, Member member) {
		this.access.moderates(member);
		return this.posts.history(find(id, post, member).id());
	}

	private Post find(UUID thread, UUID post, Member member) {
		return this.posts.find(post, member)
			.filter((found) -> found.thread().equals(thread))
			.orElseThrow(ThreadProblem::unknown);
	}

	private WrittenPost view(Discussion.Written written, Member member, Locale locale) {
		Post post = this.posts.find(written.post(), member).orElseThrow(ThreadProblem::unknown);
		CheckView check = written.check();
		return new WrittenPost(this.views.post(post, member, locale), check.level(), check.findings(), check.duty());
	}

}
