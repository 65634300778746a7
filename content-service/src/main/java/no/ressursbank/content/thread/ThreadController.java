package no.ressursbank.content.thread;

import java.net.URI;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of threads, and each of them.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/threads", produces = MediaType.APPLICATION_JSON_VALUE)
class ThreadController {

	private final MemberAccess access;

	private final Threads threads;

	private final Posts posts;

	private final Discussion discussion;

	private final DiscussionViews views;

	ThreadController(MemberAccess access, Threads threads, Posts posts, Discussion discussion, DiscussionViews views) {
		this.access = access;
		this.threads = threads;
		this.posts = posts;
		this.discussion = discussion;
		this.views = views;
	}

	@GetMapping
	ResponseEntity<ThreadPage> list(@Valid ThreadFilter filter, Member member, HttpServletRequest request) {
		this.access.reads(member);
		int size = filter.sizeOrDefault();
		List<DiscussionThread> found = this.threads.list(filter, place(filter), size + 1, member);
		if (found.size() <= size) {
			return ResponseEntity.ok(new ThreadPage(this.views.threads(found, member), null));
		}
		List<DiscussionThread> shown = found.subList(0, size);
		DiscussionThread last = shown.getLast();
		String next = Cursor.after(List.of(last.active().toEpochMilli(), last.id().toString()), filter.name());
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, link(request, next))
			.body(new ThreadPage(this.views.threads(shown, member), next));
	}

	@GetMapping("/{id}")
	ThreadView thread(@PathVariable UUID id, Member member) {
		this.access.reads(member);
		return this.views.thread(find(id, member), member);
	}

	@PostMapping
	ResponseEntity<WrittenThread> begin(@Valid @RequestBody NewThread asked,
			@RequestHeader(name = SentRequests.HEADER, required = false) @Nullable String key, Member member,
			Locale locale) {
		this.access.writes(member);
		Discussion.Written written = this.discussion.begin(asked, key, member, locale);
		Post post = this.posts.find(written.post(), member).orElseThrow(ThreadProblem::unknown);
		ThreadView thread = this.views.thread(find(post.thread(), member), member);
		CheckView check = written.check();
		return ResponseEntity.created(URI.create(thread.url()))
			.body(new WrittenThread(thread, this.views.post(post, member, locale), check.level(), check.findings(),
					check.duty()));
	}

	private DiscussionThread find(UUID id, Member member) {
		return this.threads.find(id, member).orElseThrow(ThreadProblem::unknown);
	}

	private static Threads.@Nullable Place place(ThreadFilter filter) {
		if (filter.cursor() == null) {
			return null;
		}
		List<Object> values = Cursor.read(filter.cursor(), filter.name());
		return new Threads.Place(Instant.ofEpochMilli((Long) values.getFirst()),
				UUID.fromString((String) values.getLast()));
	}

	static String link(HttpServletRequest request, String next) {
		String address = UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", next)
			.build()
			.toUriString();
		return "<" + address + ">; rel=\"next\"";
	}

}
