package no.ressursbank.content.moderation;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.resource.KnownValues;
import no.ressursbank.content.thread.MemberAccess;
import no.ressursbank.content.thread.Post;
import no.ressursbank.content.thread.Posts;
import no.ressursbank.content.thread.ThreadProblem;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what members tell moderators.
 */
@RestController
@SecurityRequirement(name = "token")
class FlagController {

	private final MemberAccess access;

	private final Posts posts;

	private final Moderation moderation;

	FlagController(MemberAccess access, Posts posts, Moderation moderation) {
		this.access = access;
		this.posts = posts;
		this.moderation = moderation;
	}

	/** Muted members may flag: whoever sees a child exposed has to be able to say so. */
	@PostMapping("/api/threads/{id}/posts/{post}/flags")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void flag(@PathVariable UUID id, @PathVariable UUID post, @Valid @RequestBody NewFlag flag, Member member) {
		this.access.reads(member);
		Post found = this.posts.find(post, member)
			.filter((candidate) -> candidate.thread().equals(id))
			.orElseThrow(ThreadProblem::unknown);
		String reason = flag.reason();
		KnownValues.check("reason", List.of(reason), NewFlag.REASONS);
		this.moderation.flag(found, reason, member);
	}

}
