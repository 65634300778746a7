package no.ressursbank.ingest.markdown;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a block as a reader sees it: paragraphs, list items and table rows on lines
 * of their own, cells apart, and the number of a footnote not grown into the word before.
 */
final class BlockText implements NodeFilter {

	private static final Set<String> CELLS = Set.of("td", "th");

	private final StringBuilder text = new StringBuilder();

	private BlockText() {
	}

	/** The text of a node and all below it. */
	static String of(Node node) {
		BlockText reader = new BlockText();
		node.filter(reader);
		return reader.text.toString();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			append(text);
		}
		else if (node instanceof Element element) {
			if (element.hasClass("footnote-ref") || element.hasClass("footnote-backref")) {
				return FilterResult.SKIP_ENTIRELY;
			}
			begin(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && isLine(element)) {
			newLine();
		}
		return FilterResult.CONTINUE;
	}

	private void begin(Element element) {
		switch (element.normalName()) {
			case "img" -> this.text.append(element.attr("alt"));
			case "br" -> newLine();
			case "td", "th" -> this.text.append((element.elementSiblingIndex() > 0) ? " | " : "");
			default -> {
				if (isLine(element)) {
					newLine();
				}
			}
		}
	}

	private static boolean isLine(Element element) {
		return element.isBlock() && !CELLS.contains(element.normalName());
	}

	private void append(TextNode node) {
		Element parent = node.parent();
		boolean asWritten = isAsWritten(parent);
		String words = asWritten ? node.getWholeText() : node.text();
		boolean atStart = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
		this.text.append(atStart ? words.stripLeading() : words);
	}

	/** Walks up by itself: a query would be taken apart again for every piece of text. */
	private static boolean isAsWritten(@Nullable Element element) {
		Element around = element;
		while (around != null && !around.normalName().equals("pre")) {
			around = around.parent();
		}
		return around != null;
	}

	private void newLine() {
		int end = this.text.length();
		while (end > 0 && this.text.charAt(end - 1) == ' ') {
			end--;
		}
		this.text.setLength(end);
		if (end > 0 && this.text.charAt(end - 1) != '\n') {
			this.text.append('\n');
		}
	}

}
