package no.ressursbank.ingest.pdf.worker;

import java.util.ArrayDeque;
import java.util.Deque;

import no.ressursbank.ingest.pdf.layout.Glyph;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tagged structure the characters being drawn belong.
 */
final class MarkedContent {

	/** Deeper nesting is not structure, but an attack. */
	private static final int MAX_DEPTH = 100;

	private static final COSName PAGINATION = COSName.getPDFName("Pagination");

	private final StructureTags tags;

	private final Deque<Integer> open = new ArrayDeque<>();

	private int tooDeep;

	private @Nullable PDPage page;

	MarkedContent(StructureTags tags) {
		this.tags = tags;
	}

	void startPage(PDPage newPage) {
		this.open.clear();
		this.tooDeep = 0;
		this.page = newPage;
	}

	void begin(COSName name, @Nullable COSDictionary properties) {
		if (this.open.size() == MAX_DEPTH) {
			this.tooDeep++;
			return;
		}
		this.open.push(tag(name, properties));
	}

	void end() {
		if (this.tooDeep > 0) {
			this.tooDeep--;
		}
		else if (!this.open.isEmpty()) {
			this.open.pop();
		}
	}

	/** The tag of what is drawn now. */
	int tag() {
		return this.open.isEmpty() ? 0 : this.open.peek();
	}

	private int tag(COSName name, @Nullable COSDictionary properties) {
		if (properties == null) {
			return tag();
		}
		if (name.equals(COSName.ARTIFACT)) {
			return PAGINATION.equals(properties.getItem(COSName.TYPE)) ? Glyph.RUNNING : 0;
		}
		int id = properties.getInt(COSName.MCID, -1);
		return (id >= 0 && this.page != null) ? this.tags.heading(this.page, id) : tag();
	}

}
