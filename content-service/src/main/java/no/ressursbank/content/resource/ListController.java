package no.ressursbank.content.resource;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists of every kind of resource, each with filters of its own.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ListController {

	private final Resources resources;

	private final FilterCheck check;

	private final UsedValues used;

	private final SparseFields fields;

	private final Clock clock;

	ListController(Resources resources, FilterCheck check, UsedValues used, SparseFields fields, Clock clock) {
		this.resources = resources;
		this.check = check;
		this.used = used;
		this.fields = fields;
		this.clock = clock;
	}

	@GetMapping("/articles")
	ResponseEntity<ResourcePage<?>> articles(@Valid TagFilter tags, @Valid PageRequest page, HttpServletRequest request,
			Locale locale) {
		return answer(new ResourceList(Kind.ARTICLE, tags), tags, page, request, locale);
	}

	@GetMapping("/materials")
	ResponseEntity<ResourcePage<?>> materials(@Valid TagFilter tags, @Valid MaterialFilter filter,
			@Valid PageRequest page, HttpServletRequest request, Locale locale) {
		return answer(new ResourceList(Kind.MATERIAL, tags).narrow(filter), tags, page, request, locale);
	}

	@GetMapping("/webinars")
	ResponseEntity<ResourcePage<?>> webinars(@Valid TagFilter tags, WebinarFilter filter, @Valid PageRequest page,
			HttpServletRequest request, Locale locale) {
		KnownValues.check("when", filter.when(), WebinarFilter.TIMES);
		KnownValues.check("status", filter.status(), WebinarFilter.STATUSES);
		ResourceList list = new ResourceList(Kind.WEBINAR, tags).narrow(filter, this.clock.instant());
		return answer(list, tags, page, request, locale);
	}

	@GetMapping("/courses")
	ResponseEntity<ResourcePage<?>> courses(@Valid TagFilter tags, @Valid PageRequest page, HttpServletRequest request,
			Locale locale) {
		return answer(new ResourceList(Kind.COURSE, tags), tags, page, request, locale);
	}

	@GetMapping("/contacts")
	ResponseEntity<ResourcePage<?>> contacts(@Valid TagFilter tags, ContactFilter filter, @Valid PageRequest page,
			HttpServletRequest request, Locale locale) {
		KnownValues.check("areaLevel", filter.areaLevel(), ContactFilter.LEVELS);
		return answer(new ResourceList(Kind.CONTACT, tags).narrow(filter), tags, page, request, locale);
	}

	private ResponseEntity<ResourcePage<?>> answer(ResourceList list, TagFilter tags, PageRequest page,
			HttpServletRequest request, Locale locale) {
		List<ResourceDocument> themes = this.resources.themes();
		this.check.check(tags, themes);
		DocumentPage found = this.resources.list(list, page);
		if (found.documents().isEmpty()) {
			this.used.check(list.wanted());
		}
		Instant now = this.clock.instant();
		List<ResourceSummary> items = found.documents()
			.stream()
			.map((document) -> ResourceSummary.of(document, now))
			.toList();
		List<HelpLineView> help = HelpLineView.of(HelpLines.of(themes, found.documents()), locale.getLanguage());
		return NextLink.ok(request, found.next())
			.body(new ResourcePage<>(new ArrayList<>(this.fields.of(items, page.fields(), ResourceSummary.FIELDS)),
					found.next(), help));
	}

}
