package no.ressursbank.content.representation;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import no.ressursbank.content.resource.FoundResource;
import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.ResourceViews;
import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.Kind;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * One resource, in the format that the client accepts. Beside the JSON of the resources
 * themselves, and under the same addresses.
 */
@RestController
class RepresentationController {

	private static final String ARTICLES = "/api/articles/{id}";

	private static final String MATERIALS = "/api/materials/{id}";

	private static final String WEBINARS = "/api/webinars/{id}";

	private static final String COURSES = "/api/courses/{id}";

	private static final String CONTACTS = "/api/contacts/{id}";

	private static final String RESOURCES = "/api/resources/{id}";

	private final Resources resources;

	private final ResourceViews views;

	private final HtmlFragment html;

	private final MarkdownText markdown;

	private final LinkedData linkedData;

	RepresentationController(Resources resources, ResourceViews views, HtmlFragment html, MarkdownText markdown,
			LinkedData linkedData) {
		this.resources = resources;
		this.views = views;
		this.html = html;
		this.markdown = markdown;
		this.linkedData = linkedData;
	}

	/** The bare fragment, to be put into a page. */
	@GetMapping(path = { ARTICLES, MATERIALS, WEBINARS, COURSES, CONTACTS, RESOURCES },
			produces = "text/html;charset=UTF-8")
	ResponseEntity<String> html(@PathVariable String id, HttpServletRequest request, Locale locale) {
		FoundResource found = find(id, request);
		return answer(found, this.html.of(this.views.of(found, locale), locale));
	}

	/** The text, for people's notes and for programs that write. */
	@GetMapping(path = { ARTICLES, MATERIALS, WEBINARS, COURSES, CONTACTS, RESOURCES },
			produces = "text/markdown;charset=UTF-8")
	ResponseEntity<String> markdown(@PathVariable String id, HttpServletRequest request, Locale locale) {
		FoundResource found = find(id, request);
		return answer(found, this.markdown.of(this.html.of(this.views.of(found, locale), locale)));
	}

	/** Schema.org, for harvesters. */
	@GetMapping(path = { ARTICLES, MATERIALS, WEBINARS, COURSES, CONTACTS, RESOURCES },
			produces = "application/ld+json")
	ResponseEntity<Map<String, Object>> linkedData(@PathVariable String id, HttpServletRequest request, Locale locale) {
		FoundResource found = find(id, request);
		return answer(found, this.linkedData.of(found.document(), this.views.of(found, locale)));
	}

	private FoundResource find(String id, HttpServletRequest request) {
		FoundResource found = this.resources.find(id);
		Kind kind = found.document().kind();
		String address = request.getRequestURI();
		boolean named = address.startsWith("/api/resources/") || address.startsWith("/api/" + kind.collection() + "/");
		if (!named || !Kind.searchable().contains(kind)) {
			throw ResourceProblem.unknown(id);
		}
		return found;
	}

	private <T> ResponseEntity<T> answer(FoundResource found, T body) {
		return ResponseEntity.ok().lastModified(this.views.modified(found)).body(body);
	}

}
