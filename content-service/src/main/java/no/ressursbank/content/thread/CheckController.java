package no.ressursbank.content.thread;

import java.util.Locale;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges a text while it is being written. Keeps nothing of it.
 */
@RestController
@SecurityRequirement(name = "token")
class CheckController {

	private final MemberAccess access;

	private final Judge judge;

	CheckController(MemberAccess access, Judge judge) {
		this.access = access;
		this.judge = judge;
	}

	@PostMapping(path = "/api/threads/check", produces = MediaType.APPLICATION_JSON_VALUE)
	CheckView check(@Valid @RequestBody CheckRequest text, Member member, Locale locale) {
		this.access.reads(member);
		return this.judge.check(Contribution.of(text.title(), text.text(), text.form()), locale);
	}

}
