package no.ressursbank.content.representation;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.springframework.stereotype.Component;

/**
 * Writes our own HTML as Markdown (CommonMark with tables). Knows the elements that the
 * published bodies have; of any other it keeps the text.
 */
@Component
class MarkdownText {

	String of(String html) {
		return blocks(Jsoup.parseBodyFragment(html).body(), "").strip() + "\n";
	}

	private String blocks(Element parent, String indent) {
		StringBuilder text = new StringBuilder();
		for (Node node : parent.childNodes()) {
			if (node instanceof TextNode plain && !plain.isBlank()) {
				text.append(escape(plain.text().strip())).append("\n\n");
			}
			else if (node instanceof Element element) {
				text.append(block(element, indent));
			}
		}
		return text.toString();
	}

	private String block(Element element, String indent) {
		return switch (element.normalName()) {
			case "h1", "h2", "h3", "h4", "h5", "h6" ->
				"#".repeat(element.normalName().charAt(1) - '0') + " " + inline(element) + "\n\n";
			case "p" -> inline(element) + "\n\n";
			case "ul" -> items(element, false, indent) + (indent.isEmpty() ? "\n" : "");
			case "ol" -> items(element, true, indent) + (indent.isEmpty() ? "\n" : "");
			case "blockquote" -> quoted(blocks(element, ""));
			case "pre" -> "```\n" + element.wholeText().stripTrailing() + "\n```\n\n";
			case "table" -> Tables.of(element, this::inline);
			case "hr" -> "---\n\n";
			case "br" -> "";
			case "a", "strong", "b", "em", "i", "code", "span" -> inline(List.of((Node) element)) + "\n\n";
			default -> blocks(element, indent);
		};
	}

	private String items(Element list, boolean numbered, String indent) {
		StringBuilder text = new StringBuilder();
		int number = 1;
		for (Element item : list.children()) {
			String mark = numbered ? number + ". " : "- ";
			List<Node> own = item.childNodes().stream().filter((node) -> !isList(node)).toList();
			text.append(indent).append(mark).append(inline(own).strip()).append('\n');
			item.children()
				.stream()
				.filter(MarkdownText::isList)
				.forEach((nested) -> text.append(block(nested, indent + " ".repeat(mark.length()))));
			number++;
		}
		return text.toString();
	}

	private static boolean isList(Node node) {
		return node.nodeName().equals("ul") || node.nodeName().equals("ol");
	}

	private static String quoted(String text) {
		return text.strip().lines().map((line) -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"))
				+ "\n\n";
	}

	private String inline(Element element) {
		return inline(element.childNodes()).strip();
	}

	private String inline(List<? extends Node> nodes) {
		return nodes.stream().map(this::inline).collect(Collectors.joining());
	}

	private String inline(Node node) {
		if (node instanceof TextNode text) {
			return escape(text.text());
		}
		if (!(node instanceof Element element)) {
			return "";
		}
		String text = inline(element.childNodes());
		return switch (element.normalName()) {
			case "strong", "b" -> "**" + text + "**";
			case "em", "i" -> "*" + text + "*";
			case "code" -> "`" + element.text() + "`";
			case "br" -> "\\\n";
			case "a" -> "[" + text + "](" + element.attr("href").replace(" ", "%20").replace(")", "%29") + ")";
			case "img" -> "![" + escape(element.attr("alt")) + "](" + element.attr("src") + ")";
			case "p", "div" -> text + " ";
			default -> text;
		};
	}

	/** What would mean something else than itself. */
	private static String escape(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1").replaceAll("^(#{1,6} |[-+] |\\d+\\. )", "\\\\$1");
	}

}
