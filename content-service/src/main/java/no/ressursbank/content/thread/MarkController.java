package no.ressursbank.content.thread;

import java.time.Clock;
import java.util.UUID;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import no.ressursbank.content.member.Member;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What members note of threads and posts for themselves and each other: follow, helpful.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping("/api/threads/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class MarkController {

	private final MemberAccess access;

	private final Reader reader;

	private final Posts posts;

	private final Subscriptions subscriptions;

	private final Clock clock;

	MarkController(MemberAccess access, Reader reader, Posts posts, Subscriptions subscriptions, Clock clock) {
		this.access = access;
		this.reader = reader;
		this.posts = posts;
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	@PutMapping("/subscription")
	void follow(@PathVariable UUID id, Member member) {
		this.subscriptions.add(seen(id, member), member, this.clock.instant());
	}

	@DeleteMapping("/subscription")
	void leave(@PathVariable UUID id, Member member) {
		this.subscriptions.remove(seen(id, member), member);
	}

	@PutMapping("/posts/{post}/helpful")
	void helpful(@PathVariable UUID id, @PathVariable UUID post, Member member) {
		mark(id, post, member, true);
	}

	@DeleteMapping("/posts/{post}/helpful")
	void notHelpful(@PathVariable UUID id, @PathVariable UUID post, Member member) {
		mark(id, post, member, false);
	}

	private UUID seen(UUID thread, Member member) {
		this.access.reads(member);
		return this.reader.thread(thread, member).id();
	}

	private void mark(UUID thread, UUID id, Member member, boolean helpful) {
		seen(thread, member);
		if (member.id().equals(this.reader.post(thread, id, member).author())) {
			throw ThreadProblem.forbidden("own-post");
		}
		this.posts.mark(id, member, helpful);
	}

}
