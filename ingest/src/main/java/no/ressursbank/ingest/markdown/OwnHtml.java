package no.ressursbank.ingest.markdown;

import java.util.Set;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * The HTML that differs from what Flexmark's extensions make: boxes without pictures and
 * scripts, and braces that are not attributes stay text.
 */
final class OwnHtml implements NodeRenderer {

	/** The names of attributes that an author may set, beside id and classes. */
	private static final Set<String> ATTRIBUTES = Set.of("lang", "width", "height", "title", "id", "class");

	private OwnHtml() {
	}

	static HtmlRenderer.HtmlRendererExtension extension() {
		return new HtmlRenderer.HtmlRendererExtension() {
			@Override
			public void rendererOptions(MutableDataHolder options) {
				// It has none.
			}

			@Override
			public void extend(HtmlRenderer.Builder builder, String rendererType) {
				builder.nodeRendererFactory((options) -> new OwnHtml());
				builder.htmlIdGeneratorFactory(new ChosenIds());
			}
		};
	}

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(AdmonitionBlock.class, OwnHtml::callout),
				new NodeRenderingHandler<>(AttributesNode.class, OwnHtml::attributes));
	}

	private static void callout(AdmonitionBlock block, NodeRendererContext context, HtmlWriter html) {
		html.line().attr("class", block.getInfo());
		if (!block.getTitle().isBlank()) {
			html.attr("aria-label", block.getTitle().unescape());
		}
		html.srcPos(block.getChars()).withAttr().tag("aside").line();
		context.renderChildren(block);
		html.closeTag("aside").line();
	}

	private static void attributes(AttributesNode attributes, NodeRendererContext context, HtmlWriter html) {
		if (!isKnown(attributes)) {
			html.text(attributes.getChars());
		}
	}

	private static boolean isKnown(AttributesNode attributes) {
		for (Node child : attributes.getChildren()) {
			if (child instanceof AttributeNode attribute && !attribute.isClass() && !attribute.isId()
					&& !ATTRIBUTES.contains(attribute.getName().toString())) {
				return false;
			}
		}
		return true;
	}

}
