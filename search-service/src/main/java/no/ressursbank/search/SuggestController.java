package no.ressursbank.search;

import java.util.List;
import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestController {

	private final Suggester suggester;

	SuggestController(Suggester suggester) {
		this.suggester = suggester;
	}

	@GetMapping(path = "/api/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
	Suggestions suggest(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.suggester.suggest(Parameters.of(parameters, List.of("q")).query(), locale);
	}

}
