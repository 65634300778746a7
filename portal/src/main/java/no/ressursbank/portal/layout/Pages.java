package no.ressursbank.portal.layout;

import java.net.URI;
import java.util.Map;

import no.ressursbank.portal.bank.Hit;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of pages. Calendars, feeds and the site map of the content service lead to
 * the same ones.
 */
@InTemplates
@Component("pages")
public class Pages {

	private static final Map<String, String> PATHS = Map.of("article", "/artikkel/", "material", "/materiell/",
			"webinar", "/webinar/", "course", "/kurs/", "contact", "/kontakt/", "theme", "/tema/");

	private static final Map<String, String> COLLECTIONS = Map.of("articles", "article", "materials", "material",
			"webinars", "webinar", "courses", "course", "contacts", "contact", "themes", "theme");

	/** The page of a resource. */
	public String of(String kind, String id) {
		return kind.equals("model") ? "/modell" : PATHS.getOrDefault(kind, "/ressurs/") + id;
	}

	/** The page of a page of a PDF, counted from 1. */
	public String pdf(String id, int page) {
		return "/pdf/" + id + "?side=" + page;
	}

	/** Where a passage that was found begins. */
	public String passage(Hit hit, Hit.Passage passage) {
		if (passage.page() != null) {
			return pdf(hit.id(), passage.page());
		}
		String page = of(hit.kind(), hit.id());
		return (passage.anchor() != null) ? page + "#" + passage.anchor() : page;
	}

	/** The hits of a question. */
	public String search(String name, String value) {
		return UriComponentsBuilder.fromPath("/sok").queryParam(name, "{value}").build(value).toString();
	}

	/**
	 * The page of what stands at an address of the content service, such as
	 * {@code /api/articles/x#anchor}; another address is given back as it is.
	 */
	public String ofApi(String address) {
		String[] parts = address.split("[/#?]", 6);
		if (!address.startsWith("/api/") || parts.length < 4) {
			return address.equals("/api/model") ? "/modell" : address;
		}
		String kind = COLLECTIONS.getOrDefault(parts[2], "");
		String rest = address.substring("/api//".length() + parts[2].length() + parts[3].length());
		return rest.startsWith("#page=") ? "/pdf/" + parts[3] + "?side=" + rest.substring("#page=".length())
				: of(kind, parts[3]) + rest;
	}

	/**
	 * An address as a place to go on to: only a path of ours, since another one would
	 * lead readers away in our name.
	 */
	public static URI own(String address) {
		try {
			boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
			return URI.create(ours ? address : "/");
		}
		catch (IllegalArgumentException ex) {
			return URI.create("/");
		}
	}

}
