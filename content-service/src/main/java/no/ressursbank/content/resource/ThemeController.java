package no.ressursbank.content.resource;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The vocabulary: what resources are about.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ThemeController {

	private final Resources resources;

	private final SparseFields fields;

	private final Clock clock;

	ThemeController(Resources resources, SparseFields fields, Clock clock) {
		this.resources = resources;
		this.fields = fields;
		this.clock = clock;
	}

	@GetMapping("/themes")
	ResponseEntity<ResourcePage<?>> themes(ThemeFilter filter, @Valid PageRequest page, HttpServletRequest request,
			Locale locale) {
		String language = locale.getLanguage();
		Vocabulary vocabulary = this.resources.vocabulary();
		List<ResourceDocument> all = vocabulary.themes();
		DocumentPage part = ThemeList.of(all, filter).part(page);
		List<ThemeView> items = part.documents()
			.stream()
			.map((theme) -> ThemeView.of(theme, vocabulary.register(), language))
			.toList();
		return NextLink.ok(request, part.next())
			.body(new ResourcePage<>(new ArrayList<>(this.fields.of(items, page.fields(), ThemeView.FIELDS)),
					part.next(), HelpLineView.of(HelpLines.of(all, part.documents()), language)));
	}

	@GetMapping("/themes/{id}")
	ResponseEntity<ThemePageView> theme(@PathVariable String id, Locale locale) {
		ThemePage page = this.resources.theme(id).orElseThrow(() -> ResourceProblem.unknown(id));
		// What it counts and lists changes with any publication.
		return ResponseEntity.ok()
			.lastModified(page.vocabulary().published())
			.body(ThemePageView.of(page, locale.getLanguage(), this.clock.instant()));
	}

	@GetMapping("/model")
	ResponseEntity<ModelView> model(Locale locale) {
		ModelPage page = this.resources.model().orElseThrow(() -> ResourceProblem.unknown("model"));
		return ResponseEntity.ok()
			.lastModified(page.vocabulary().published())
			.body(ModelView.of(page, locale.getLanguage()));
	}

}
