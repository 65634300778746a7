package no.ressursbank.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import no.ressursbank.ingest.resource.PassageCutter;
import no.ressursbank.resourceindex.Heading;
import no.ressursbank.resourceindex.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The body as it is published: cut into passages at its headings, and its headings as a
 * table of contents.
 *
 * @param html sanitised
 */
record ArticleBody(String html, List<Passage> passages, List<Heading> contents) {

	private static final String HEADINGS = "> h2, > h3, > h4, > h5, > h6";

	/** Reads what is left after sanitising, so that nothing else is searchable. */
	static ArticleBody of(String safeHtml) {
		Element body = Jsoup.parseBodyFragment(safeHtml).body();
		List<Heading> contents = body.select(HEADINGS)
			.stream()
			.map((heading) -> new Heading(level(heading), heading.text(), heading.id()))
			.toList();
		return new ArticleBody(safeHtml, passages(body), contents);
	}

	private static List<Passage> passages(Element body) {
		PassageCutter cutter = new PassageCutter();
		Deque<Element> trail = new ArrayDeque<>();
		StringBuilder inline = new StringBuilder();
		for (Node node : body.childNodes()) {
			if (node instanceof Element block && block.isBlock()) {
				flush(inline, cutter);
				add(block, trail, cutter);
			}
			else {
				inline.append(BlockText.of(node));
			}
		}
		flush(inline, cutter);
		return cutter.passages();
	}

	/** Text that stands in no block: what is left of HTML that was cut away. */
	private static void flush(StringBuilder inline, PassageCutter cutter) {
		cutter.block(inline.toString());
		inline.setLength(0);
	}

	private static void add(Element block, Deque<Element> trail, PassageCutter cutter) {
		if (block.normalName().matches("h[1-6]")) {
			while (!trail.isEmpty() && level(trail.getLast()) >= level(block)) {
				trail.removeLast();
			}
			trail.addLast(block);
			cutter.section(String.join(" › ", trail.stream().map(Element::text).toList()), block.id());
		}
		else {
			if (block.hasClass("footnotes")) {
				cutter.section(block.attr("aria-label"), block.id());
			}
			cutter.block(BlockText.of(block));
		}
	}

	private static int level(Element heading) {
		return heading.normalName().charAt(1) - '0';
	}

}
