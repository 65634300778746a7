package no.ressursbank.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import no.ressursbank.ingest.resource.PassageCutter;
import no.ressursbank.ingest.source.Slug;
import no.ressursbank.resourceindex.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The sanitised body as a tree: headings get anchors, internal links their address, and
 * the text is cut into passages at the headings.
 */
final class ArticleBody {

	private final Document document;

	ArticleBody(String safeHtml) {
		this.document = Jsoup.parseBodyFragment(safeHtml);
		this.document.outputSettings().prettyPrint(false);
		this.document.select("h1").tagName("h2");
		addAnchors();
	}

	/** Replaces the address of every link by what the function makes of it. */
	void rewriteLinks(UnaryOperator<String> address) {
		this.document.select("a[href]").forEach((link) -> link.attr("href", address.apply(link.attr("href"))));
	}

	String html() {
		return this.document.body().html();
	}

	List<Passage> passages() {
		PassageCutter cutter = new PassageCutter();
		Deque<Element> trail = new ArrayDeque<>();
		for (Element block : this.document.body().children()) {
			if (isHeading(block)) {
				while (!trail.isEmpty() && level(trail.peekLast()) >= level(block)) {
					trail.removeLast();
				}
				trail.addLast(block);
				cutter.section(String.join(" › ", trail.stream().map(Element::text).toList()), block.id());
			}
			else {
				cutter.block(text(block));
			}
		}
		return cutter.passages();
	}

	private void addAnchors() {
		Map<String, Integer> used = new HashMap<>();
		for (Element heading : this.document.select("h2, h3, h4, h5, h6")) {
			String slug = Slug.of(heading.text());
			String anchor = slug.isEmpty() ? "del" : slug;
			int times = used.merge(anchor, 1, Integer::sum);
			heading.attr("id", (times == 1) ? anchor : anchor + "-" + times);
		}
	}

	private static boolean isHeading(Element block) {
		return block.normalName().matches("h[1-6]");
	}

	private static int level(Element heading) {
		return heading.normalName().charAt(1) - '0';
	}

	/**
	 * List items and table rows stand on lines of their own: a reader sees them as such.
	 */
	private static String text(Element block) {
		return switch (block.normalName()) {
			case "ul", "ol" -> String.join("\n", block.children().eachText());
			case "table" -> String.join("\n",
					block.select("tr").stream().map((row) -> String.join(" | ", row.children().eachText())).toList());
			default -> block.text();
		};
	}

}
