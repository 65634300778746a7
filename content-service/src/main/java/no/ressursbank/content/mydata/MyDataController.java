package no.ressursbank.content.mydata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.moderation.OwnFlags;
import no.ressursbank.content.progress.CourseProgress;
import no.ressursbank.content.resource.KnownValues;
import no.ressursbank.content.thread.OwnPosts;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rights of whoever is signed in to what is kept of them (GDPR articles 15, 17 and
 * 20).
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping("/api/me")
class MyDataController {

	private static final String ANONYMISE = "anonymise";

	private static final String REMOVE = "remove";

	private final Erasure erasure;

	private final OwnPosts posts;

	private final OwnFlags flags;

	private final CourseProgress progress;

	MyDataController(Erasure erasure, OwnPosts posts, OwnFlags flags, CourseProgress progress) {
		this.erasure = erasure;
		this.posts = posts;
		this.flags = flags;
		this.progress = progress;
	}

	@GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, Object>> export(Member member) {
		Map<String, Object> all = new HashMap<>(this.posts.of(member.id()));
		all.put("member", member);
		all.put("flags", this.flags.of(member.id()));
		all.put("courses", this.progress.of(member.id()));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ressursbanken.json\"")
			.body(all);
	}

	/**
	 * Erases the account.
	 * @param posts {@code anonymise} leaves what the member has written, unsigned;
	 * {@code remove} does not
	 */
	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void erase(@RequestParam String posts, Member member) {
		KnownValues.check("posts", List.of(posts), List.of(ANONYMISE, REMOVE));
		this.erasure.erase(member, posts.equals(REMOVE));
	}

}
