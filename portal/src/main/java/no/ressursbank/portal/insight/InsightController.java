package no.ressursbank.portal.insight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.portal.bank.BankProblem;
import no.ressursbank.portal.member.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/** «Innsikt»: all sections in a sentence each, and a page and a file for each. */
@Controller
@RequestMapping("/innsikt")
class InsightController {

	private static final Logger logger = LoggerFactory.getLogger(InsightController.class);

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final List<Source> sources;

	InsightController(List<Source> sources) {
		this.sources = sources;
	}

	/** What one source cannot tell now does not hide the rest. */
	@GetMapping
	String all(Model page) {
		List<Section> sections = new ArrayList<>();
		for (Source source : this.sources) {
			try {
				sections.addAll(source.sections());
			}
			catch (Refusal | BankProblem | RestClientException ex) {
				if (ex instanceof Refusal refusal && refusal.getStatusCode().is4xxClientError()) {
					throw refusal;
				}
				logger.warn("A part of the insight is not to be had: {}", ex.toString());
				page.addAttribute("incomplete", true);
			}
		}
		page.addAttribute("sections", sections);
		return "insight";
	}

	@GetMapping("/{id:[a-z-]+}")
	String one(@PathVariable String id, Model page) {
		page.addAttribute("section", section(id));
		return "insight-section";
	}

	@GetMapping("/{id:[a-z-]+}.csv")
	ResponseEntity<String> file(@PathVariable String id) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"innsikt-" + id + ".csv\"")
			.body(Csv.of(section(id)));
	}

	private Section section(String id) {
		return this.sources.stream()
			.filter((source) -> source.ids().contains(id))
			.flatMap((source) -> source.sections().stream())
			.filter((section) -> section.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
