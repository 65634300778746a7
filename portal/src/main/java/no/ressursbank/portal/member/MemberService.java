package no.ressursbank.portal.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.portal.bank.Listing;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The members' part of the content service, as the one who is signed in. Nothing of it is
 * kept for others. Every method throws {@link Refusal} for an answer that is a problem.
 */
public interface MemberService {

	/** Who is signed in. */
	@GetExchange("/api/me")
	Me me();

	/** Chooses how much others see: {@code display}. */
	@PatchExchange("/api/me")
	Me show(@RequestBody Map<String, String> choice);

	/** All that is kept of the one who asks, as JSON. */
	@GetExchange("/api/me/export")
	byte[] export();

	/** Erases the account; posts are anonymised or removed. */
	@DeleteExchange("/api/me")
	void erase(@RequestParam String posts);

	/** The courses that were begun. */
	@GetExchange("/api/me/courses")
	List<Progress> courses();

	/**
	 * How far somebody has come in a course; nothing is done in one that was not begun.
	 */
	@GetExchange("/api/me/courses/{id}")
	Progress course(@PathVariable String id);

	/** Notes the steps that are done: {@code done}. */
	@PutExchange("/api/me/courses/{id}")
	Progress save(@PathVariable String id, @RequestBody Map<String, List<Integer>> progress);

	/** Threads, the last active first. */
	@GetExchange("/api/threads")
	Listing<DiscussionThread> threads(@RequestParam MultiValueMap<String, String> filter);

	/** Threads in which something was said of what is asked for. */
	@GetExchange("/api/threads/search")
	FoundThreads search(@RequestParam String q, @RequestParam int size);

	/** A thread. */
	@GetExchange("/api/threads/{id}")
	DiscussionThread thread(@PathVariable UUID id);

	/** Posts of a thread, the oldest first. */
	@GetExchange("/api/threads/{id}/posts")
	Listing<Post> posts(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> part);

	/** Judges a text and keeps nothing of it. */
	@PostExchange("/api/threads/check")
	Check check(@RequestBody Contribution text);

	/** Begins a thread; the same key does so once. */
	@PostExchange("/api/threads")
	Written begin(@RequestBody Contribution thread, @RequestHeader("Idempotency-Key") String key);

	/** Answers in a thread; the same key does so once. */
	@PostExchange("/api/threads/{id}/posts")
	Written reply(@PathVariable UUID id, @RequestBody Contribution post, @RequestHeader("Idempotency-Key") String key);

	/** Changes a post of one's own. */
	@PutExchange("/api/threads/{id}/posts/{post}")
	Written edit(@PathVariable UUID id, @PathVariable UUID post, @RequestBody Contribution changed);

	/** Finds a post helpful. */
	@PutExchange("/api/threads/{id}/posts/{post}/helpful")
	void helpful(@PathVariable UUID id, @PathVariable UUID post);

	/** Takes that back. */
	@DeleteExchange("/api/threads/{id}/posts/{post}/helpful")
	void notHelpful(@PathVariable UUID id, @PathVariable UUID post);

	/** Tells moderators of a post: {@code reason}. */
	@PostExchange("/api/threads/{id}/posts/{post}/flags")
	void flag(@PathVariable UUID id, @PathVariable UUID post, @RequestBody Map<String, String> flag);

	/** Follows a thread. */
	@PutExchange("/api/threads/{id}/subscription")
	void follow(@PathVariable UUID id);

	/** Follows it no longer. */
	@DeleteExchange("/api/threads/{id}/subscription")
	void leave(@PathVariable UUID id);

	/** What waits for moderators. */
	@GetExchange("/api/moderation/queue")
	Queue queue();

	/** Decides on a post: {@code action} and {@code version}. */
	@PostExchange("/api/moderation/posts/{id}")
	void decide(@PathVariable UUID id, @RequestBody Map<String, Object> decision);

	/** Closes or reopens a thread: {@code action} and {@code version}. */
	@PostExchange("/api/moderation/threads/{id}")
	void turn(@PathVariable UUID id, @RequestBody Map<String, Object> decision);

	/** Keeps a member from writing for some {@code days}. */
	@PostExchange("/api/moderation/members/{id}/mute")
	void mute(@PathVariable UUID id, @RequestBody Map<String, Object> muting);

}
