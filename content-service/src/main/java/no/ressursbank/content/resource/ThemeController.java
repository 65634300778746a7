package no.ressursbank.content.resource;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.http.MediaType;
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

	private final Clock clock;

	ThemeController(Resources resources, Clock clock) {
		this.resources = resources;
		this.clock = clock;
	}

	@GetMapping("/themes")
	ResourcePage<ThemeView> themes(Locale locale) {
		String language = locale.getLanguage();
		List<ResourceDocument> themes = this.resources.themes();
		return new ResourcePage<>(themes.stream().map((theme) -> ThemeView.of(theme, language)).toList(), null,
				HelpLineView.of(HelpLines.of(themes, themes), language));
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
			.map((page) -> ModelView.of(page.model(), page.coverage(), locale.getLanguage()))
			.orElseThrow(() -> ResourceProblem.unknown("model"));
	}

}
