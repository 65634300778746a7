package no.ressursbank.content.thread;

import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The list of threads, and each of them.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/threads", produces = MediaType.APPLICATION_JSON_VALUE)
class ThreadController {

	private final MemberAccess access;

	private final Reader reader;

	private final Discussion discussion;

	ThreadController(MemberAccess access, Reader reader, Discussion discussion) {
		this.access = access;
		this.reader = reader;
		this.discussion = discussion;
	}

	@GetMapping
	ResponseEntity<ThreadPage> list(@Valid ThreadFilter filter, Member member, HttpServletRequest request) {
		this.access.reads(member);
		ThreadPage page = this.reader.threads(filter, member);
		return NextPage.after(page, page.next(), request);
	}

	@GetMapping("/{id}")
	ThreadView thread(@PathVariable UUID id, Member member) {
		this.access.reads(member);
		return this.reader.view(this.reader.thread(id, member), member);
	}

	@PostMapping
	ResponseEntity<WrittenThread> begin(@Valid @RequestBody NewThread asked,
			@RequestHeader(name = SentRequests.HEADER, required = false) @Nullable String key, Member member,
			Locale locale) {
		this.access.writes(member);
		WrittenThread begun = this.reader.begun(this.discussion.begin(asked, key, member, locale), member, locale);
		return ResponseEntity.created(URI.create(begun.thread().url())).body(begun);
	}

}
