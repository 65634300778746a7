package no.ressursbank.portal.about;

import java.util.List;
import java.util.Map;

import no.ressursbank.portal.bank.BankProblem;
import no.ressursbank.portal.bank.HelpLines;
import no.ressursbank.portal.bank.Hit;
import no.ressursbank.portal.bank.SearchService;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.client.ResourceAccessException;

/** Pages with our own words, and the one for when it is urgent. */
@Controller
class AboutController {

	private final SearchService search;

	private final HelpLines help;

	AboutController(SearchService search, HelpLines help) {
		this.search = search;
		this.help = help;
	}

	/** Shows whom to call, also when nothing else answers. */
	@GetMapping("/akutt")
	String urgent(Model page) {
		page.addAttribute("lines", this.help.all());
		page.addAttribute("hits", urgentTexts());
		return "urgent";
	}

	@GetMapping("/om")
	String about() {
		return "about";
	}

	@GetMapping("/tilgjengelighet")
	String accessibility() {
		return "accessibility";
	}

	@GetMapping("/personvern")
	String privacy() {
		return "privacy";
	}

	/** Hits say the same as their texts, and there is no end of them. */
	@ResponseBody
	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return "User-agent: *\nDisallow: /sok\nDisallow: /forslag\n";
	}

	private List<Hit> urgentTexts() {
		try {
			return this.search
				.search(MultiValueMap.fromSingleValue(Map.of("horizon", "akutt", "kind", "article", "size", "20")))
				.hits();
		}
		catch (BankProblem | ResourceAccessException ex) {
			return List.of();
		}
	}

}
