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
		List<ResourceDocument> all = this.resources.themes();
		DocumentPage part = ThemeList.of(all, filter).part(page);
		List<ThemeView> items = part.documents().stream().map((theme) -> ThemeView.of(theme, language)).toList();
		return NextLink.ok(request, part.next())
			.body(new ResourcePage<>(new ArrayList<>(this.fields.of(items, page.fields(), ThemeView.FIELDS)),
					part.next(), HelpLineView.of(HelpLines.of(all, part.documents()), language)));
	}

	@GetMapping("/themes/{id}")
	ThemePageView theme(@PathVariable String id, Locale locale) {
		return this.resources.theme(id)
			.map((page) -> ThemePageView.of(page, locale.getLanguage(), this.clock.instant()))
			.orElseThrow(() -> ResourceProblem.unknown(id));
	}

	@GetMapping("/model")
	ModelView model(Locale locale) {
		return this.resources.model()
			.map((page) -> ModelView.of(page, locale.getLanguage()))
			.orElseThrow(() -> ResourceProblem.unknown("model"));
	}

}
