package no.ressursbank.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A link as it stands in a Markdown text.
 *
 * @param offset of its target in the text, in characters from 0
 */
record Link(String target, int offset) {

	/** The links below a node, in the order of the text. */
	static List<Link> in(Node node) {
		List<Link> links = new ArrayList<>();
		collect(node, links);
		return links;
	}

	private static void collect(Node node, List<Link> links) {
		if (node instanceof LinkNodeBase link) {
			links.add(new Link(link.getUrl().toString(), link.getUrl().getStartOffset()));
		}
		for (Node child : node.getChildren()) {
			collect(child, links);
		}
	}

}
