package no.ressursbank.portal.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.portal.bank.Listing;
import no.ressursbank.portal.member.MemberService;
import no.ressursbank.portal.member.Post;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** The page of a thread, which is also where an answer that is refused is shown. */
@Component
class ThreadPages {

	/** Longer threads go on on another page. */
	private static final String POSTS = "100";

	/** Parts that are read to find one post. */
	private static final int PARTS = 20;

	private final MemberService members;

	ThreadPages(MemberService members) {
		this.members = members;
	}

	/**
	 * Fills the page of a thread.
	 * @param cursor where the posts begin; null for the first one
	 */
	String show(UUID id, @Nullable String cursor, Model page) {
		Listing<Post> posts = posts(id, cursor);
		page.addAttribute("thread", this.members.thread(id));
		page.addAttribute("posts", posts.items());
		page.addAttribute("next", posts.next());
		if (!page.containsAttribute("draft")) {
			page.addAttribute("draft",
					new Draft(null, null, null, null, null, null, null, null, null, null, null, null, null));
			page.addAttribute("key", UUID.randomUUID().toString());
		}
		return "discussion-thread";
	}

	Post post(UUID thread, UUID id) {
		List<Post> read = new ArrayList<>();
		String cursor = null;
		for (int part = 0; part < PARTS; part++) {
			Listing<Post> posts = posts(thread, cursor);
			read.addAll(posts.items());
			cursor = posts.next();
			if (cursor == null) {
				break;
			}
		}
		return read.stream()
			.filter((post) -> post.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Listing<Post> posts(UUID thread, @Nullable String cursor) {
		MultiValueMap<String, String> part = new LinkedMultiValueMap<>(Map.of("size", List.of(POSTS)));
		if (cursor != null) {
			part.add("cursor", cursor);
		}
		return this.members.posts(thread, part);
	}

}
