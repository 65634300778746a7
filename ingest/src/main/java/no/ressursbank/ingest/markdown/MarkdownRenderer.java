package no.ressursbank.ingest.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Renders Markdown with Flexmark: CommonMark and the extensions that editors use. What it
 * gives is not safe yet. Thread-safe.
 */
final class MarkdownRenderer {

	/**
	 * Stands in every address that the extension finds. To go through each word of a text
	 * that has none would be a fifth of all that is done here.
	 */
	private static final Pattern ADDRESS = Pattern.compile("://|@|www\\.", Pattern.CASE_INSENSITIVE);

	private static final DataHolder OPTIONS = new MutableDataSet()
		.set(Parser.EXTENSIONS,
				List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create(),
						AttributesExtension.create(), TaskListExtension.create(), new CalloutBlocks(),
						OwnHtml.extension()))
		// Ours have no pictures, and it would read its own from the jar for every text.
		.set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
		.set(TaskListExtension.ITEM_DONE_MARKER, "<span role=\"img\" class=\"done\">☑</span> ")
		.set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<span role=\"img\" class=\"open\">☐</span> ")
		.set(TaskListExtension.TIGHT_ITEM_CLASS, "task")
		.set(TaskListExtension.LOOSE_ITEM_CLASS, "task")
		.set(HtmlRenderer.RENDER_HEADER_ID, true)
		.set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
		.toImmutable();

	private final Parser parser = Parser.builder(OPTIONS).build();

	private final Parser linking = Parser.builder(OPTIONS).extensions(List.of(AutolinkExtension.create())).build();

	private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();

	/**
	 * The HTML of a text, and what its source holds.
	 * @throws BoundedText.TooHeavy when the text has to be read too often
	 */
	Rendered render(BoundedText markdown, Places places) {
		Parser parser = ADDRESS.matcher(markdown.toString()).find() ? this.linking : this.parser;
		Document document = parser.parse(BasedSequence.of(markdown));
		return BodySource.read(document, this.renderer.render(document), places);
	}

}
