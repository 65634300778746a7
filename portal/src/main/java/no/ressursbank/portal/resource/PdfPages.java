package no.ressursbank.portal.resource;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * A text that was read from a PDF, divided into its pages again. Where a page begins
 * stands an anchor such as {@code side-12}; a paragraph that goes on over the page stands
 * on both.
 */
record PdfPages(List<Block> blocks) {

	/** The number of the page is a heading of the second level. */
	private static final int PAGE_HEADING = 2;

	/**
	 * A paragraph, a list item or the like, with the first and the last page it stands
	 * on.
	 */
	record Block(Element element, int first, int last) {
	}

	static PdfPages of(Element body) {
		List<Block> blocks = new ArrayList<>();
		int page = 1;
		for (Element element : body.children()) {
			boolean list = element.is("ul, ol, aside");
			for (Element part : list ? element.children() : List.of(element)) {
				Block block = block(part, page);
				blocks.add(block);
				page = block.last;
			}
		}
		return new PdfPages(blocks);
	}

	/** What stands on a page, as HTML; empty for a page without text. */
	String page(int number) {
		StringBuilder html = new StringBuilder();
		String open = "";
		for (Block block : this.blocks) {
			if (block.first <= number && number <= block.last) {
				String container = container(block.element);
				html.append(change(open, container)).append(block.element.outerHtml());
				open = container;
			}
		}
		return HeadingOrder.below(PAGE_HEADING, html.append(change(open, "")).toString());
	}

	private static Block block(Element part, int before) {
		List<Integer> marks = part.select("span[id^=side-]").stream().map(PdfPages::number).toList();
		if (marks.isEmpty()) {
			return new Block(part, before, before);
		}
		Element mark = part.selectFirst("span[id^=side-]");
		boolean atOnce = mark == null || part.text().isEmpty() || mark.previousSibling() == null;
		return new Block(part, atOnce ? marks.getFirst() : before, marks.getLast());
	}

	private static int number(Element mark) {
		String digits = mark.id().substring("side-".length());
		return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 1;
	}

	private static String container(Element element) {
		Element parent = element.parent();
		return (parent != null && parent.is("ul, ol, aside")) ? parent.normalName() : "";
	}

	private static String change(String open, String next) {
		if (open.equals(next)) {
			return "";
		}
		return (open.isEmpty() ? "" : "</" + open + ">") + (next.isEmpty() ? "" : "<" + next + ">");
	}

}
