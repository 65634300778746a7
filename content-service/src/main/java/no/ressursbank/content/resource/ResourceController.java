package no.ressursbank.content.resource;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lists of every kind of resource, and any resource by id.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ResourceController {

	/** One path for each kind that people look for; the same code serves all of them. */
	private static final String COLLECTION = "/{collection:articles|materials|webinars|courses|contacts}";

	private final Resources resources;

	ResourceController(Resources resources) {
		this.resources = resources;
	}

	@GetMapping(COLLECTION)
	ResponseEntity<ResourcePage<ResourceSummary>> list(@PathVariable String collection, @Valid ListRequest list,
			HttpServletRequest request) {
		ResourcePage<ResourceDocument> page = this.resources.list(kind(collection), list);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (page.next() != null) {
			answer.header(HttpHeaders.LINK, "<" + next(request, page.next()) + ">; rel=\"next\"");
		}
		return answer.body(new ResourcePage<>(page.items().stream().map(ResourceSummary::of).toList(), page.next()));
	}

	@GetMapping(COLLECTION + "/{id}")
	Object one(@PathVariable String collection, @PathVariable String id, Locale locale) {
		return this.resources.find(id)
			.filter((found) -> found.document().kind() == kind(collection))
			.map((found) -> view(id, found, locale))
			.orElseThrow(() -> ResourceProblem.unknown(id));
	}

	@GetMapping("/resources/{id}")
	Object any(@PathVariable String id, Locale locale) {
		return this.resources.find(id)
			.map((found) -> view(id, found, locale))
			.orElseThrow(() -> ResourceProblem.unknown(id));
	}

	private Object view(String id, FoundResource found, Locale locale) {
		String language = locale.getLanguage();
		return switch (found.document().kind()) {
			case THEME -> ThemePageView.of(this.resources.theme(id).orElseThrow(), language);
			case MODEL -> ModelView.of(found.document(), language);
			default -> ResourceView.of(found.document(), found.helpLines(), language);
		};
	}

	private static Kind kind(String collection) {
		return Kind.searchable()
			.stream()
			.filter((kind) -> kind.collection().equals(collection))
			.findFirst()
			.orElseThrow();
	}

	private static String next(HttpServletRequest request, String cursor) {
		return UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", cursor)
			.build()
			.toUriString();
	}

}
