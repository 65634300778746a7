package no.ressursbank.portal.search;

import no.ressursbank.portal.layout.InTemplates;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

import org.springframework.stereotype.Component;

/**
 * What was found, with the words marked. The search service escapes it; it is checked
 * once more here, since it is the one text that stands on a page as markup and has come
 * from a search.
 */
@InTemplates
@Component("marked")
class MarkedText {

	private static final Safelist MARKS = Safelist.none().addTags("mark");

	public String safe(String text) {
		return Jsoup.clean(text, MARKS);
	}

}
