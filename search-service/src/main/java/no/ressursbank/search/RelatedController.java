package no.ressursbank.search;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RelatedController {

	private static final int USUAL_SIZE = 6;

	private static final int MAX_SIZE = 20;

	private final RelatedSearch search;

	RelatedController(RelatedSearch search) {
		this.search = search;
	}

	@GetMapping(path = "/api/related/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	RelatedResult related(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
		int size = Parameters.of(parameters, List.of("size")).size(USUAL_SIZE, MAX_SIZE);
		return new RelatedResult(this.search.run(id, size));
	}

}
