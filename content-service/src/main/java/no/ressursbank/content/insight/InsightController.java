package no.ressursbank.content.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.MemberProblem;
import no.ressursbank.content.member.Role;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows editors what is asked and how the content stands; takes from portals where in the
 * list of hits readers click.
 */
@RestController
@RequestMapping(path = "/api/insight", produces = MediaType.APPLICATION_JSON_VALUE)
class InsightController {

	private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

	/** A quarter of a year. */
	private static final int WEEKS = 13;

	private final SearchLog log;

	private final Clicks clicks;

	private final PublishedTexts texts;

	private final Clock clock;

	InsightController(SearchLog log, Clicks clicks, PublishedTexts texts, Clock clock) {
		this.log = log;
		this.clicks = clicks;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/searches")
	@SecurityRequirement(name = "token")
	Searches searches(Member member) {
		onlyEditors(member);
		List<Week> weeks = Weeks.until(today(), WEEKS);
		LocalDate from = weeks.getFirst().begin();
		SearchLog.Found found = this.log.since(from);
		return new Searches(from, Weeks.filled(weeks, found.days()), found.asked(), found.missing(),
				this.clicks.since(from));
	}

	@GetMapping("/content")
	@SecurityRequirement(name = "token")
	ContentFigures content(Member member, Locale locale) {
		onlyEditors(member);
		return ContentFigures.of(this.texts.all(), today(), locale.getLanguage());
	}

	@PostMapping("/clicks")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clicked(@Valid @RequestBody NewClicks counted) {
		counted.clicks().forEach((click) -> this.clicks.add(click, today()));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), NORWAY);
	}

	private static void onlyEditors(Member member) {
		if (!member.is(Role.EDITOR)) {
			throw MemberProblem.forbidden();
		}
	}

}
