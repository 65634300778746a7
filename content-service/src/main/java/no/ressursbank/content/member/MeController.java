package no.ressursbank.content.member;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The account of the one who asks.
 */
@RestController
@SecurityRequirement(name = "token")
@RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeController {

	private final Members members;

	MeController(Members members) {
		this.members = members;
	}

	@GetMapping
	MeView me(Member member) {
		return MeView.of(member);
	}

	@PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	MeView show(Member member, @RequestBody DisplayChoice choice) {
		return MeView.of(this.members.show(member, choice.value()));
	}

}
