package no.ressursbank.content.resource;

import java.time.Clock;
import java.util.Locale;

import no.ressursbank.resourceindex.Kind;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Any resource by its id.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ResourceController {

	private final Resources resources;

	private final ResourceViews views;

	private final Clock clock;

	ResourceController(Resources resources, ResourceViews views, Clock clock) {
		this.resources = resources;
		this.views = views;
		this.clock = clock;
	}

	@GetMapping("/articles/{id}")
	ResponseEntity<ResourceView> article(@PathVariable String id, Locale locale) {
		return one(Kind.ARTICLE, id, locale);
	}

	@GetMapping("/materials/{id}")
	ResponseEntity<ResourceView> material(@PathVariable String id, Locale locale) {
		return one(Kind.MATERIAL, id, locale);
	}

	@GetMapping("/webinars/{id}")
	ResponseEntity<ResourceView> webinar(@PathVariable String id, Locale locale) {
		return one(Kind.WEBINAR, id, locale);
	}

	@GetMapping("/courses/{id}")
	ResponseEntity<ResourceView> course(@PathVariable String id, Locale locale) {
		return one(Kind.COURSE, id, locale);
	}

	@GetMapping("/contacts/{id}")
	ResponseEntity<ResourceView> contact(@PathVariable String id, Locale locale) {
		return one(Kind.CONTACT, id, locale);
	}

	/** A resource of any kind, a theme or the model. */
	@GetMapping("/resources/{id}")
	ResponseEntity<Object> any(@PathVariable String id, Locale locale) {
		FoundResource found = this.resources.find(id);
		String language = locale.getLanguage();
		Object view = switch (found.document().kind()) {
			case THEME -> ThemePageView.of(this.resources.theme(id).orElseThrow(), language, this.clock.instant());
			case MODEL -> ModelView.of(this.resources.model().orElseThrow(), language);
			default -> this.views.of(found, locale);
		};
		boolean alone = Kind.searchable().contains(found.document().kind());
		// What counts others changes with any publication.
		return ResponseEntity.ok()
			.lastModified(alone ? this.views.modified(found) : found.vocabulary().published())
			.body(view);
	}

	private ResponseEntity<ResourceView> one(Kind kind, String id, Locale locale) {
		FoundResource found = this.resources.find(id);
		if (found.document().kind() != kind) {
			throw ResourceProblem.unknown(id);
		}
		return ResponseEntity.ok().lastModified(this.views.modified(found)).body(this.views.of(found, locale));
	}

}
