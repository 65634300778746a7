package no.ressursbank.portal.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.HelpLines;
import no.ressursbank.portal.bank.SearchService;
import no.ressursbank.portal.bank.Suggestions.Suggestion;
import no.ressursbank.portal.bank.Theme;
import no.ressursbank.portal.layout.Pages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of hits, and the suggestions of the search field. */
@Controller
class SearchController {

	private static final int SIZE = 10;

	private final SearchService search;

	private final ContentService content;

	private final HelpLines help;

	private final Pages pages;

	private final MessageSource messages;

	SearchController(SearchService search, ContentService content, HelpLines help, Pages pages,
			MessageSource messages) {
		this.search = search;
		this.content = content;
		this.help = help;
		this.pages = pages;
		this.messages = messages;
	}

	@GetMapping("/sok")
	String search(@RequestParam MultiValueMap<String, String> given, Model page) {
		SearchQuery query = SearchQuery.of(given);
		SearchPage found = SearchPage.of(query, this.search.search(query.question(SIZE)));
		page.addAttribute("page", found);
		if (found.total() == 0) {
			page.addAttribute("themes", nearest(query.q()));
			page.addAttribute("lines", found.help().isEmpty() ? this.help.all() : found.help());
		}
		return "search";
	}

	/** An option of the search field: where it leads, and what it is. */
	record Option(String text, String label, String href) {
	}

	@ResponseBody
	@GetMapping("/forslag")
	List<Option> suggest(@RequestParam(defaultValue = "") String q) {
		return this.search.suggest(q).suggestions().stream().map(this::option).toList();
	}

	private Option option(Suggestion one) {
		String label = this.messages.getMessage("kind." + one.kind(), null, "", LocaleContextHolder.getLocale());
		String href = isTheme(one) ? this.pages.of("theme", String.valueOf(one.id()))
				: this.pages.search("q", one.text());
		return new Option(one.text(), String.valueOf(label), href);
	}

	/** The themes that words of the question lead to, or all when there are none. */
	private List<Theme> nearest(String words) {
		Set<String> near = words.isBlank() ? Set.of()
				: this.search.suggest(words)
					.suggestions()
					.stream()
					.filter(SearchController::isTheme)
					.map((theme) -> String.valueOf(theme.id()))
					.collect(Collectors.toSet());
		List<Theme> all = this.content.themes().items();
		List<Theme> found = all.stream().filter((theme) -> near.contains(theme.id())).toList();
		return found.isEmpty() ? all : found;
	}

	private static boolean isTheme(Suggestion suggestion) {
		return suggestion.kind().equals("theme");
	}

}
