package no.ressursbank.content.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.MemberProblem;
import no.ressursbank.content.member.Role;
import no.ressursbank.content.thread.Judge;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes wishes for what the bank lacks from anyone, and shows them to editors.
 */
@RestController
@RequestMapping(path = "/api/feedback/wishes", produces = MediaType.APPLICATION_JSON_VALUE)
class WishController {

	private final Wishes wishes;

	private final Judge judge;

	private final Clock clock;

	WishController(Wishes wishes, Judge judge, Clock clock) {
		this.wishes = wishes;
		this.judge = judge;
		this.clock = clock;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@Valid @RequestBody NewWish wish, Locale locale) {
		String text = wish.text().strip();
		this.judge.passUnattended(text, locale);
		this.wishes.add(text, this.clock.instant());
	}

	@GetMapping
	@SecurityRequirement(name = "token")
	List<Wish> newest(Member member) {
		if (!member.is(Role.EDITOR)) {
			throw MemberProblem.forbidden();
		}
		return this.wishes.newest();
	}

}
