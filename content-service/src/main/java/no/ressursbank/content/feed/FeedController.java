package no.ressursbank.content.feed;

import java.util.List;
import java.util.Locale;

import no.ressursbank.content.resource.Resources;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is new, for feed readers and robots.
 */
@RestController
class FeedController {

	private final Resources resources;

	private final AtomFeed atom;

	private final SiteMap siteMap;

	FeedController(Resources resources, AtomFeed atom, SiteMap siteMap) {
		this.resources = resources;
		this.atom = atom;
		this.siteMap = siteMap;
	}

	/** The resources that changed last, of all themes and kinds or of some. */
	@GetMapping(path = "/api/feed.atom", produces = "application/atom+xml;charset=UTF-8")
	String atom(@RequestParam(required = false) @Nullable List<String> theme,
			@RequestParam(required = false) @Nullable List<String> kind, Locale locale) {
		List<ResourceDocument> themes = this.resources.themes();
		List<ResourceDocument> latest = this.resources.latest((kind != null) ? kind : List.of(),
				(theme != null) ? theme : List.of(), themes);
		return this.atom.of(latest, themes, ServletUriComponentsBuilder.fromCurrentRequest().toUriString(), locale);
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
	String siteMap() {
		return this.siteMap.of(this.resources.pages(SiteMap.MOST));
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		String siteMap = ServletUriComponentsBuilder.fromCurrentContextPath().path("/sitemap.xml").toUriString();
		return "User-agent: *\nAllow: /\n\nSitemap: " + siteMap + "\n";
	}

}
