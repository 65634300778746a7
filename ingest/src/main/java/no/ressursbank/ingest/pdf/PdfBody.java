package no.ressursbank.ingest.pdf;

import java.util.List;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.pdf.layout.BlockType;
import no.ressursbank.resourceindex.Passage;

/**
 * The text of a PDF as an article.
 *
 * @param html of elements written here and of escaped text, nothing else
 * @param passages what a hit can point at
 */
record PdfBody(String html, List<Passage> passages) {

	static PdfBody of(List<Block> blocks) {
		Anchors anchors = new Anchors();
		PdfHtml html = new PdfHtml();
		PdfPassages passages = new PdfPassages();
		for (Block block : blocks) {
			String anchor = (block.type() == BlockType.HEADING) ? anchors.of(block.text()) : "";
			html.add(block, anchor);
			passages.add(block, anchor);
		}
		return new PdfBody(html.toString(), passages.passages());
	}

}
