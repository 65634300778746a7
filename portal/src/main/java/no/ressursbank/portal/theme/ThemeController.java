package no.ressursbank.portal.theme;

import java.util.Map;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.SearchService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The themes, and each of them. */
@Controller
class ThemeController {

	private static final String MOST = "40";

	private final ContentService content;

	private final SearchService search;

	ThemeController(ContentService content, SearchService search) {
		this.content = content;
		this.search = search;
	}

	@GetMapping("/tema")
	String themes(Model page) {
		page.addAttribute("themes", this.content.themes().items());
		return "themes";
	}

	@GetMapping("/tema/{id:[a-z0-9-]+}")
	String theme(@PathVariable String id, Model page) {
		page.addAttribute("theme", this.content.theme(id));
		page.addAttribute("shelves",
				Shelf.of(this.search.search(MultiValueMap.fromSingleValue(Map.of("theme", id, "size", MOST))).hits()));
		return "theme";
	}

}
