package no.ressursbank.portal.resource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.portal.bank.BankProblem;
import no.ressursbank.portal.bank.ContentService;
import no.ressursbank.portal.bank.Hit;
import no.ressursbank.portal.bank.Resource;
import no.ressursbank.portal.bank.SearchService;
import no.ressursbank.portal.layout.Pages;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;

/** The page of a resource, whatever kind it is of. */
@Controller
class ResourceController {

	private static final String ID = "/{id:[a-z0-9-]+}";

	private static final int RELATED = 4;

	private final ContentService content;

	private final SearchService search;

	private final ResourceFacts facts;

	private final Pages pages;

	private final MessageSource messages;

	ResourceController(ContentService content, SearchService search, ResourceFacts facts, Pages pages,
			MessageSource messages) {
		this.content = content;
		this.search = search;
		this.facts = facts;
		this.pages = pages;
		this.messages = messages;
	}

	/** A PDF is read page by page. */
	@GetMapping("/artikkel" + ID)
	String article(@PathVariable String id, Model page) {
		Resource article = this.content.resource("articles", id);
		return (article.file() != null) ? "redirect:" + this.pages.pdf(id, 1) : show(article, "article", page);
	}

	@GetMapping("/materiell" + ID)
	String material(@PathVariable String id, Model page) {
		Resource material = this.content.resource("materials", id);
		return (material.file() != null) ? "redirect:" + this.pages.pdf(id, 1) : show(material, "article", page);
	}

	@GetMapping("/webinar" + ID)
	String webinar(@PathVariable String id, Model page) {
		return show(this.content.resource("webinars", id), "webinar", page);
	}

	@GetMapping("/kurs" + ID)
	String course(@PathVariable String id, Model page) {
		return show(this.content.resource("courses", id), "course", page);
	}

	@GetMapping("/kontakt" + ID)
	String contact(@PathVariable String id, Model page) {
		return show(this.content.resource("contacts", id), "contact", page);
	}

	@GetMapping("/kurs")
	String courses(Model page) {
		page.addAttribute("courses",
				this.content.list("courses", MultiValueMap.fromSingleValue(Map.of("size", "50"))).items());
		return "courses";
	}

	/**
	 * Materials are many and for different needs: the search has the filters for them.
	 */
	@GetMapping("/materiell")
	String materials() {
		return "redirect:/sok?kind=material";
	}

	/** For whoever knows the id and not the kind. */
	@GetMapping("/ressurs" + ID)
	String any(@PathVariable String id) {
		return "redirect:" + this.pages.of(this.content.resource("resources", id).kind(), id);
	}

	@GetMapping("/pdf" + ID)
	String pdf(@PathVariable String id, @RequestParam(defaultValue = "1") String side, Model page) {
		Resource resource = this.content.resource("resources", id);
		Resource.PdfFile file = resource.file();
		if (file == null) {
			return "redirect:" + this.pages.of(resource.kind(), id);
		}
		int number = side.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(side), 1, file.pages()) : 1;
		show(resource, "pdf", page);
		page.addAttribute("side", number);
		page.addAttribute("text", body(resource).pages().page(number));
		return "pdf";
	}

	private String show(Resource resource, String view, Model page) {
		BodyHtml body = body(resource);
		page.addAttribute("it", resource);
		page.addAttribute("body", body.html());
		page.addAttribute("minutes",
				Objects.requireNonNullElse(this.facts.minutes(resource.editorial().duration()), (long) body.minutes()));
		page.addAttribute("themes", this.facts.themes(resource.tags()));
		page.addAttribute("related", related(resource.id()));
		return view;
	}

	private BodyHtml body(Resource resource) {
		return BodyHtml.of(resource.html(), this.pages,
				this.messages.getMessage("body.table", null, LocaleContextHolder.getLocale()));
	}

	/** A page is worth reading without its neighbours. */
	private List<Hit> related(String id) {
		try {
			return this.search.related(id, RELATED).hits();
		}
		catch (BankProblem | ResourceAccessException ex) {
			return List.of();
		}
	}

}
