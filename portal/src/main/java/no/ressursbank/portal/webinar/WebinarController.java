package no.ressursbank.portal.webinar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.Documents;
import no.ressursbank.portal.bank.Summary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Webinars: what comes, what was, and the calendars of both. */
@Controller
class WebinarController {

	private static final String MOST = "50";

	private final ContentService content;

	private final Documents documents;

	private final Clock clock;

	WebinarController(ContentService content, Documents documents, Clock clock) {
		this.content = content;
		this.documents = documents;
		this.clock = clock;
	}

	@GetMapping("/webinar")
	String webinars(@RequestParam(required = false) @Nullable String maned, Model page) {
		List<Summary> upcoming = list("upcoming");
		List<Summary> past = list("past");
		page.addAttribute("upcoming", upcoming);
		page.addAttribute("past", past);
		page.addAttribute("month", Month.of(shown(maned, upcoming), Stream.concat(past.stream(), upcoming.stream())));
		return "webinars";
	}

	@GetMapping({ "/webinar.ics", "/webinar/{id:[a-z0-9-]+}.ics" })
	void calendar(HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		this.documents.pass(request.getRequestURI().replaceFirst("^/webinar", "/api/webinars") + query, request,
				response);
	}

	@GetMapping("/nytt.atom")
	void feed(HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		this.documents.pass("/api/feed.atom" + query, request, response);
	}

	private List<Summary> list(String when) {
		return this.content.list("webinars", MultiValueMap.fromSingleValue(Map.of("when", when, "size", MOST))).items();
	}

	/** The month asked for, else that of the next webinar, else this one. */
	private YearMonth shown(@Nullable String asked, List<Summary> upcoming) {
		try {
			if (asked != null) {
				return YearMonth.parse(asked);
			}
		}
		catch (DateTimeException ex) {
			// An address someone has changed: begin where everybody begins.
		}
		return upcoming.stream()
			.map(Month::day)
			.flatMap(Optional::stream)
			.findFirst()
			.map(YearMonth::from)
			.orElseGet(() -> YearMonth.now(this.clock.withZone(Month.OSLO)));
	}

}
