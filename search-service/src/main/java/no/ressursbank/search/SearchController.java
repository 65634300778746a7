package no.ressursbank.search;

import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

	private final ResourceSearch search;

	SearchController(ResourceSearch search) {
		this.search = search;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchResult search(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.search.run(SearchRequest.of(parameters), locale);
	}

}
