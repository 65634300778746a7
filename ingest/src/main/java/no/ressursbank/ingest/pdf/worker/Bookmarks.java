package no.ressursbank.ingest.pdf.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import no.ressursbank.ingest.pdf.layout.OutlineEntry;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The bookmarks of a file, which authors and programs make from its headings.
 */
final class Bookmarks {

	private static final int MAX_ENTRIES = 10_000;

	private static final int MAX_DEPTH = 20;

	private final PDDocument document;

	private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();

	/** A bookmark may lead back to one before it, for ever. */
	private final Set<COSDictionary> seen = new HashSet<>();

	private final List<OutlineEntry> entries = new ArrayList<>();

	private Bookmarks(PDDocument document) {
		this.document = document;
	}

	static List<OutlineEntry> of(PDDocument document) {
		Bookmarks bookmarks = new Bookmarks(document);
		PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
		if (root != null) {
			int number = 0;
			for (PDPage page : document.getPages()) {
				bookmarks.pages.put(page.getCOSObject(), ++number);
			}
			bookmarks.walk(root, 1);
		}
		return bookmarks.entries;
	}

	private void walk(PDOutlineNode node, int level) {
		PDOutlineItem item = node.getFirstChild();
		while (item != null && this.entries.size() < MAX_ENTRIES && this.seen.add(item.getCOSObject())) {
			String title = item.getTitle();
			if (title != null && !title.isBlank()) {
				this.entries.add(new OutlineEntry(title, level, page(item)));
			}
			if (level < MAX_DEPTH) {
				walk(item, level + 1);
			}
			item = item.getNextSibling();
		}
	}

	private int page(PDOutlineItem item) {
		try {
			PDPage page = item.findDestinationPage(this.document);
			return (page != null) ? this.pages.getOrDefault(page.getCOSObject(), 0) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
