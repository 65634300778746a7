package no.ressursbank.ingest.markdown;

import java.util.List;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Renders Markdown with Flexmark. The sanitiser runs last, so whatever the renderer lets
 * through is cut away. Thread-safe.
 */
final class MarkdownRenderer {

	private static final DataHolder OPTIONS = new MutableDataSet().set(Parser.EXTENSIONS,
			List.of(TablesExtension.create(), AutolinkExtension.create()));

	private final Parser parser = Parser.builder(OPTIONS).build();

	private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();

	/**
	 * The safe HTML of a text, and its links with their offsets in it.
	 */
	Rendered render(String markdown) {
		Document document = this.parser.parse(markdown);
		return new Rendered(HtmlPolicy.sanitise(this.renderer.render(document)), Link.in(document));
	}

}
