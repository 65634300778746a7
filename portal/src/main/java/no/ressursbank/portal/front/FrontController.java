package no.ressursbank.portal.front;

import java.util.List;
import java.util.Map;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.HelpLines;
import no.ressursbank.portal.bank.SearchService;
import no.ressursbank.portal.bank.Summary;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: one field to ask in, the themes, what is urgent and what is next. */
@Controller
class FrontController {

	private final ContentService content;

	private final SearchService search;

	private final HelpLines help;

	FrontController(ContentService content, SearchService search, HelpLines help) {
		this.content = content;
		this.search = search;
		this.help = help;
	}

	@GetMapping("/")
	String front(Model page) {
		page.addAttribute("themes", this.content.themes().items());
		page.addAttribute("urgent", this.help.all());
		page.addAttribute("webinars", webinars());
		page.addAttribute("courses", list("courses", Map.of("size", "4")));
		page.addAttribute("reviewed",
				this.search
					.search(MultiValueMap.fromSingleValue(Map.of("sort", "date", "kind", "article", "size", "4")))
					.hits());
		return "front";
	}

	/** The next ones that are still to be held. */
	private List<Summary> webinars() {
		return list("webinars", Map.of("when", "upcoming", "size", "10")).stream()
			.filter((one) -> one.webinar().upcoming())
			.limit(3)
			.toList();
	}

	private List<Summary> list(String collection, Map<String, String> filters) {
		return this.content.list(collection, MultiValueMap.fromSingleValue(filters)).items();
	}

}
