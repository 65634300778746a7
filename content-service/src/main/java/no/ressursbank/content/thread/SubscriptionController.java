package no.ressursbank.content.thread;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import no.ressursbank.content.member.Member;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells members what is new in the threads that they follow. Nothing is sent to anybody
 * (decision 0022).
 */
@RestController
@SecurityRequirement(name = "token")
class SubscriptionController {

	private static final int MOST = 100;

	private final MemberAccess access;

	private final Threads threads;

	private final Subscriptions subscriptions;

	private final DiscussionViews views;

	SubscriptionController(MemberAccess access, Threads threads, Subscriptions subscriptions, DiscussionViews views) {
		this.access = access;
		this.threads = threads;
		this.subscriptions = subscriptions;
		this.views = views;
	}

	@GetMapping(path = "/api/me/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
	Followed followed(Member member) {
		this.access.reads(member);
		ThreadFilter all = new ThreadFilter(null, null, null, true, MOST, null);
		return Followed.of(this.views.threads(this.threads.list(all, null, MOST, member), member),
				this.subscriptions.unread(member));
	}

}
