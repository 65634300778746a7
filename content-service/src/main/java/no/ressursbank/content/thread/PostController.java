package no.ressursbank.content.thread;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import org.jspecify.annotations.Nullable;

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

	private final Reader reader;

	private final Posts posts;

	private final Discussion discussion;

	PostController(MemberAccess access, Reader reader, Posts posts, Discussion discussion) {
		this.access = access;
		this.reader = reader;
		this.posts = posts;
		this.discussion = discussion;
	}

	@GetMapping
	ResponseEntity<PostPage> posts(@PathVariable UUID id, @Valid PostFilter filter, Member member, Locale locale,
			HttpServletRequest request) {
		this.access.reads(member);
		PostPage page = this.reader.posts(id, filter, member, locale);
		return NextPage.after(page, page.next(), request);
	}

	@PostMapping
	ResponseEntity<WrittenPost> reply(@PathVariable UUID id, @Valid @RequestBody NewPost asked,
			@RequestHeader(name = SentRequests.HEADER, required = false) @Nullable String key, Member member,
			Locale locale) {
		this.access.writes(member);
		Discussion.Written written = this.discussion.reply(id, asked, key, member, locale);
		return ResponseEntity.created(URI.create("/api/threads/" + id + "/posts"))
			.body(this.reader.written(written, member, locale));
	}

	@PutMapping("/{post}")
	WrittenPost edit(@PathVariable UUID id, @PathVariable UUID post, @Valid @RequestBody EditedPost asked,
			Member member, Locale locale) {
		this.access.writes(member);
		Discussion.Written written = this.discussion.edit(this.reader.post(id, post, member), asked, member, locale);
		return this.reader.written(written, member, locale);
	}

	@GetMapping("/{post}/history")
	List<Revision> history(@PathVariable UUID id, @PathVariable UUID post, Member member) {
		this.access.moderates(member);
		return this.posts.history(this.reader.post(id, post, member).id());
	}

}
