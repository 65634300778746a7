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

	private final SearchLog log;

	SearchController(ResourceSearch search, SearchLog log) {
		this.search = search;
		this.log = log;
	}

	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchResult search(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		SearchRequest request = SearchRequest.of(parameters);
		SearchResult result = this.search.run(request, locale);
		this.log.add(request, result);
		return result;
	}

}
