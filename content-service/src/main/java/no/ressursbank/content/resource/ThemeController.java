package no.ressursbank.content.resource;

import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The vocabulary: themes and the working model.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ThemeController {

	private final Resources resources;

	ThemeController(Resources resources) {
		this.resources = resources;
	}

	@GetMapping("/themes")
	ResourcePage<ThemeView> themes(Locale locale) {
		return new ResourcePage<>(
				this.resources.themes().stream().map((theme) -> ThemeView.of(theme, locale.getLanguage())).toList(),
				null);
	}

	@GetMapping("/themes/{id}")
	ThemePageView theme(@PathVariable String id, Locale locale) {
		return this.resources.theme(id)
			.map((page) -> ThemePageView.of(page, locale.getLanguage()))
			.orElseThrow(() -> ResourceProblem.unknown(id));
	}

	@GetMapping("/model")
	ModelView model(Locale locale) {
		return this.resources.model()
			.map((model) -> ModelView.of(model, locale.getLanguage()))
			.orElseThrow(() -> ResourceProblem.unknown("model"));
	}

}
