package no.ressursbank.portal.resource;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Headings that go one level down at a time. A page of a document may begin in the middle
 * of a chapter: those who hear the page would look for what they missed.
 */
final class HeadingOrder {

	private static final int DEEPEST = 6;

	private HeadingOrder() {
	}

	/** The same text with its headings below a level, and none left out between two. */
	static String below(int level, String html) {
		Document document = Jsoup.parseBodyFragment(html);
		document.outputSettings().prettyPrint(false);
		int before = level;
		for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
			int wanted = Math.max(level + 1, heading.normalName().charAt(1) - '0');
			before = Math.min(Math.min(wanted, before + 1), DEEPEST);
			heading.tagName("h" + before);
		}
		return document.body().html();
	}

}
