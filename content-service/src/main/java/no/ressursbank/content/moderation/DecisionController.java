package no.ressursbank.content.moderation;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.resource.KnownValues;
import no.ressursbank.content.thread.MemberAccess;
import no.ressursbank.content.thread.DiscussionThread;
import no.ressursbank.content.thread.Post;
import no.ressursbank.content.thread.Posts;
import no.ressursbank.content.thread.ThreadProblem;
import no.ressursbank.content.thread.Threads;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what moderators decide, and shows what was decided.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/moderation", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {

	private static final List<String> THREAD_ACTIONS = List.of("close", "reopen");

	private final MemberAccess access;

	private final Posts posts;

	private final Threads threads;

	private final Moderation moderation;

	private final ModerationLog log;

	DecisionController(MemberAccess access, Posts posts, Threads threads, Moderation moderation, ModerationLog log) {
		this.access = access;
		this.posts = posts;
		this.threads = threads;
		this.moderation = moderation;
		this.log = log;
	}

	@PostMapping("/posts/{id}")
	Decided post(@PathVariable UUID id, @Valid @RequestBody Decision decision, Member member) {
		this.access.moderates(member);
		String action = decision.action();
		KnownValues.check("action", List.of(action), PostAction.codes());
		Post post = this.posts.find(id, member).orElseThrow(() -> gone(id, member));
		return this.moderation.decide(post, PostAction.of(action), decision.version(), member);
	}

	@PostMapping("/threads/{id}")
	Decided thread(@PathVariable UUID id, @Valid @RequestBody Decision decision, Member member) {
		this.access.moderates(member);
		String action = decision.action();
		KnownValues.check("action", List.of(action), THREAD_ACTIONS);
		DiscussionThread thread = this.threads.find(id, member).orElseThrow(ThreadProblem::unknown);
		return this.moderation.turn(thread, action.equals("reopen"), decision.version(), member);
	}

	@PostMapping("/members/{id}/mute")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void mute(@PathVariable UUID id, @Valid @RequestBody Muting muting, Member member) {
		this.access.moderates(member);
		this.moderation.mute(id, muting.days(), member);
	}

	@GetMapping("/log")
	List<Act> log(Member member) {
		this.access.moderates(member);
		return this.log.latest();
	}

	/** Another moderator has deleted it, or there never was one. */
	private ThreadProblem gone(UUID id, Member member) {
		return this.log.lastOnPost(id).isPresent() ? this.moderation.changed(id, member) : ThreadProblem.unknown();
	}

}
