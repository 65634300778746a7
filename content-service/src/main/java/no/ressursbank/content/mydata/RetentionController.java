package no.ressursbank.content.mydata;

import java.util.Map;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.thread.MemberAccess;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells moderators what the next night will delete or archive.
 */
@RestController
@SecurityRequirement(name = "token")
class RetentionController {

	private final MemberAccess access;

	private final Retention retention;

	RetentionController(MemberAccess access, Retention retention) {
		this.access = access;
		this.retention = retention;
	}

	@GetMapping(path = "/api/moderation/retention", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Integer> dryRun(Member member) {
		this.access.moderates(member);
		return this.retention.dryRun();
	}

}
