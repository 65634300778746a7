package no.ressursbank.ingest.pdf.worker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.pdf.layout.Characters;
import no.ressursbank.ingest.pdf.layout.Glyph;
import no.ressursbank.ingest.pdf.layout.PageLines;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the characters of each page in the order they are drawn.
 */
final class PageReader extends PDFTextStripper {

	private static final int MAX_CHARACTERS = 2_000_000;

	private final List<PageLines> pages = new ArrayList<>();

	private final List<Glyph> glyphs = new ArrayList<>();

	private final FontStyle fonts = new FontStyle();

	private final MarkedContent marked;

	private int characters;

	private PageReader(StructureTags tags) {
		this.marked = new MarkedContent(tags);
		addOperator(new BeginMarkedContentSequence(this));
		addOperator(new BeginMarkedContentSequenceWithProperties(this));
		addOperator(new EndMarkedContentSequence(this));
	}

	/**
	 * All pages of a document.
	 * @throws LimitReached when it has too many characters
	 */
	static List<PageLines> read(PDDocument document) throws IOException {
		PageReader reader = new PageReader(StructureTags.of(document));
		reader.writeText(document, Writer.nullWriter());
		return reader.pages;
	}

	@Override
	protected void startPage(PDPage page) {
		this.glyphs.clear();
		this.marked.startPage(page);
	}

	@Override
	protected void endPage(PDPage page) {
		float height = page.getCropBox().getHeight();
		this.pages.add(PageLines.of(getCurrentPageNo(), height, this.glyphs));
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		this.marked.begin(tag, properties);
	}

	@Override
	public void endMarkedContentSequence() {
		this.marked.end();
	}

	/** Text set along another direction is part of a figure, and left out. */
	@Override
	protected void processTextPosition(TextPosition position) {
		String text = (position.getUnicode() != null) ? Characters.ordinary(position.getUnicode()) : "";
		if (text.isEmpty() || position.getDir() != 0) {
			return;
		}
		this.characters += text.length();
		if (this.characters > MAX_CHARACTERS) {
			throw new LimitReached();
		}
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		boolean bold = mode == RenderingMode.FILL_STROKE || this.fonts.isBold(position.getFont());
		this.glyphs.add(new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(),
				position.getFontSizeInPt(), bold, this.marked.tag()));
	}

}
