package no.ressursbank.portal.resource;

import no.ressursbank.portal.layout.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a resource as it stands on a page of ours. The service has sanitised it;
 * here its links are turned to our own pages, and its tables are made to scroll by
 * themselves on a narrow screen.
 */
final class BodyHtml {

	private static final int WORDS_A_MINUTE = 200;

	private final Document document;

	private BodyHtml(Document document) {
		this.document = document;
	}

	/**
	 * Reads a text.
	 * @param tableLabel what a table is called to those who do not see it
	 */
	static BodyHtml of(@Nullable String html, Pages pages, String tableLabel) {
		Document document = Jsoup.parseBodyFragment((html != null) ? html : "");
		document.outputSettings().prettyPrint(false);
		for (Element link : document.select("a[href^=/api/]")) {
			link.attr("href", pages.ofApi(link.attr("href")));
		}
		for (Element table : document.select("table")) {
			table.wrap("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"></div>");
			Element frame = table.parent();
			if (frame != null) {
				frame.attr("aria-label", tableLabel);
			}
		}
		// A heading of nothing is read aloud as a heading.
		document.select("th:not(:has(*))").stream().filter((cell) -> cell.text().isBlank()).forEach((cell) -> {
			cell.clearAttributes();
			cell.tagName("td");
		});
		document.select("h1").tagName("h2");
		return new BodyHtml(document);
	}

	/** Safe to stand on a page as it is. */
	String html() {
		return this.document.body().html();
	}

	/** How long it takes to read, in whole minutes, at least one. */
	int minutes() {
		String text = this.document.body().text();
		int words = text.isEmpty() ? 0 : text.split("\\s+").length;
		return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
	}

	PdfPages pages() {
		return PdfPages.of(this.document.body());
	}

}
