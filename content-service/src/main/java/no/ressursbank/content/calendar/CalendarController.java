package no.ressursbank.content.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import no.ressursbank.content.resource.FoundResource;
import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Webinars as iCalendar (RFC 5545): one to put into a calendar, or all of them, or of
 * some themes, to subscribe to.
 */
@RestController
@RequestMapping(path = "/api", produces = "text/calendar;charset=UTF-8")
class CalendarController {

	private final Resources resources;

	private final WebinarCalendar calendar;

	private final Clock clock;

	CalendarController(Resources resources, WebinarCalendar calendar, Clock clock) {
		this.resources = resources;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping("/webinars.ics")
	String subscription(@RequestParam(required = false) @Nullable List<String> theme, Locale locale) {
		List<ResourceDocument> themes = this.resources.themes();
		List<String> wanted = (theme != null) ? theme : List.of();
		return this.calendar.of(this.resources.webinars(wanted, themes), themes, locale);
	}

	@GetMapping("/webinars/{id:[a-z0-9-]+}.ics")
	ResponseEntity<String> one(@PathVariable String id, Locale locale) {
		FoundResource found = this.resources.find(id);
		if (found.document().kind() != Kind.WEBINAR) {
			throw ResourceProblem.unknown(id);
		}
		return ResponseEntity.ok()
			.lastModified(found.modified(this.clock.instant()))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".ics\"")
			.body(this.calendar.of(List.of(found.document()), found.themes(), locale));
	}

}
