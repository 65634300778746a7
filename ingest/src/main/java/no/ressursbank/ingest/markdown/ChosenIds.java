package no.ressursbank.ingest.markdown;

import com.vladsch.flexmark.ast.AnchorRefTarget;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Renders the ids that authors gave their headings and makes none: {@link Anchors} does,
 * when it knows all of the page.
 */
final class ChosenIds implements HtmlIdGenerator, HeaderIdGeneratorFactory {

	@Override
	public HtmlIdGenerator create() {
		return this;
	}

	@Override
	public HtmlIdGenerator create(LinkResolverContext context) {
		return this;
	}

	@Override
	public void generateIds(Document document) {
		// Nothing to prepare.
	}

	@Override
	public @Nullable String getId(Node node) {
		return (node instanceof AnchorRefTarget heading && heading.isExplicitAnchorRefId()) ? heading.getAnchorRefId()
				: null;
	}

	@Override
	public @Nullable String getId(CharSequence text) {
		return null;
	}

}
