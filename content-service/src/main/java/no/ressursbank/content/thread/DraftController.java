package no.ressursbank.content.thread;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A member's own drafts. They are judged as well: what must not be stored is not stored
 * as a draft either, and stays with the client.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/threads/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftController {

	private static final String PLACE = "[a-z0-9:-]{1,150}";

	private final MemberAccess access;

	private final Drafts drafts;

	private final Judge judge;

	private final Clock clock;

	DraftController(MemberAccess access, Drafts drafts, Judge judge, Clock clock) {
		this.access = access;
		this.drafts = drafts;
		this.judge = judge;
		this.clock = clock;
	}

	@GetMapping
	List<Draft> drafts(Member member) {
		this.access.reads(member);
		return this.drafts.of(member);
	}

	@PutMapping("/{place}")
	CheckView save(@PathVariable String place, @Valid @RequestBody DraftText draft, Member member, Locale locale) {
		this.access.writes(member);
		if (!place.matches(PLACE)) {
			throw ThreadProblem.invalid("place", "place");
		}
		Contribution content = Contribution.of(draft.title(), draft.text(), draft.form());
		CheckView check = this.judge.pass(content, List.of(), List.of(), true, locale);
		this.drafts.save(place, content, member, this.clock.instant());
		return check;
	}

	@DeleteMapping("/{place}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable String place, Member member) {
		this.access.reads(member);
		this.drafts.delete(place, member);
	}

}
