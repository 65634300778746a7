package no.ressursbank.portal.layout;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import no.ressursbank.portal.bank.Labels;
import no.ressursbank.portal.bank.Staleness;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the frame around a page needs to know. Asked while the page is written, so that it
 * also holds for the pages of failures, and knows which answers were old.
 */
@InTemplates
@Component("site")
public class Site {

	private final Links links;

	private final Labels labels;

	Site(Links links, Labels labels) {
		this.links = links;
		this.labels = labels;
	}

	/** What people read in place of the value of a tag. */
	public String label(String facet, String value) {
		return this.labels.of(facet, List.of(value)).getFirst();
	}

	/** An id as words. */
	public String readable(String id) {
		return this.labels.readable(id);
	}

	/** The language of the texts around the content: nb or nn. */
	public String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

	/** The other of the two. */
	public String otherLanguage() {
		return language().equals("nn") ? "nb" : "nn";
	}

	/** Whether a part of the page is old, since a service does not answer. */
	public boolean stale() {
		return Staleness.ofPage();
	}

	/** The address of the page that is shown, with its query. */
	public String here() {
		HttpServletRequest request = request();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (failed instanceof String address) {
			return address;
		}
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

	/** Whether the page belongs to a part of the site, such as {@code /kurs}. */
	public boolean isIn(String path) {
		String here = here();
		return here.equals(path) || here.startsWith(path + "/") || here.startsWith(path + "?");
	}

	/** Where an editor changes a resource; null when nobody has said where. */
	public @Nullable String edit(String id) {
		return (this.links.edit() != null) ? this.links.edit().replace("{id}", id) : null;
	}

	/** Where a reader suggests something new; null when nobody has said where. */
	public @Nullable String suggest(String words) {
		return this.links.suggestFor(words);
	}

	/** Where an editor notes work to be done; null when nobody has said where. */
	public @Nullable String issue(String title, String body) {
		return this.links.issueOn(title, body);
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
			.getRequest();
	}

}
