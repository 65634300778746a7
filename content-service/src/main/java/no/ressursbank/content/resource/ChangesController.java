package no.ressursbank.content.resource;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For those who keep a copy of the bank.
 */
@RestController
class ChangesController {

	private final ChangeLog log;

	ChangesController(ChangeLog log) {
		this.log = log;
	}

	@GetMapping(path = "/api/changes", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ChangesView> changes(@RequestParam(required = false) @Nullable String since) {
		ChangesView changes = this.log.since(since);
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "</api/changes?since=" + changes.next() + ">; rel=\"next\"")
			.body(changes);
	}

}
