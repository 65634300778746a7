package no.ressursbank.content.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.MemberProblem;
import no.ressursbank.content.member.Role;
import no.ressursbank.content.resource.Addresses;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.content.thread.Judge;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes feedback from anyone, and shows it to editors.
 */
@RestController
@RequestMapping(path = "/api/feedback", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedbackController {

	private final Feedback feedback;

	private final Resources resources;

	private final Judge judge;

	private final Clock clock;

	FeedbackController(Feedback feedback, Resources resources, Judge judge, Clock clock) {
		this.feedback = feedback;
		this.resources = resources;
		this.judge = judge;
		this.clock = clock;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@Valid @RequestBody NewFeedback given, Locale locale) {
		String suggestion = (given.suggestion() != null && !given.suggestion().isBlank()) ? given.suggestion().strip()
				: null;
		if (suggestion != null) {
			this.judge.passUnattended(suggestion, locale);
		}
		// Fails unless the bank has it: anyone may write here, and of nothing else.
		ResourceDocument about = this.resources.find(given.resource()).document();
		this.feedback.add(Addresses.idOf(about), given.useful(), suggestion, this.clock.instant());
	}

	@GetMapping
	@SecurityRequirement(name = "token")
	List<Verdict> all(Member member) {
		if (!member.is(Role.EDITOR)) {
			throw MemberProblem.forbidden();
		}
		return this.feedback.all();
	}

}
