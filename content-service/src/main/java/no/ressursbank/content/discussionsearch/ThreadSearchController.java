package no.ressursbank.content.discussionsearch;

import java.util.Objects;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.thread.MemberAccess;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search in threads, for members.
 */
@RestController
@SecurityRequirement(name = "token")
class ThreadSearchController {

	private static final int SHOWN = 20;

	private final MemberAccess access;

	private final ThreadSearch search;

	ThreadSearchController(MemberAccess access, ThreadSearch search) {
		this.access = access;
		this.search = search;
	}

	@GetMapping(path = "/api/threads/search", produces = MediaType.APPLICATION_JSON_VALUE)
	ThreadHits search(@Valid ThreadQuestion question, Member member) {
		this.access.reads(member);
		long start = System.nanoTime();
		String asked = Objects.requireNonNull(question.q()).strip();
		int size = (question.size() != null) ? question.size() : SHOWN;
		return new ThreadHits(asked, this.search.search(asked, size, member), (System.nanoTime() - start) / 1_000_000);
	}

}
