package no.ressursbank.ingest.pdf.worker;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a tagged file: which pieces of which page belong to them.
 */
final class StructureTags {

	/** Far more than any real file has. */
	private static final int MAX_ELEMENTS = 500_000;

	private static final int MAX_DEPTH = 200;

	private static final Pattern HEADING = Pattern.compile("H[1-6]?|Title");

	private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> headings = new IdentityHashMap<>();

	private int elements;

	private StructureTags() {
	}

	static StructureTags of(PDDocument document) {
		StructureTags tags = new StructureTags();
		PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
		if (root != null) {
			tags.walk(root, 0, null, 0);
		}
		return tags;
	}

	/** The level of the heading a piece belongs to; 0 for all other text. */
	int heading(PDPage page, int markedContentId) {
		Map<Integer, Integer> ofPage = this.headings.get(page.getCOSObject());
		return (ofPage != null) ? ofPage.getOrDefault(markedContentId, 0) : 0;
	}

	private void walk(PDStructureNode node, int level, @Nullable PDPage page, int depth) {
		if (depth > MAX_DEPTH) {
			return;
		}
		for (Object kid : node.getKids()) {
			if (++this.elements > MAX_ELEMENTS) {
				return;
			}
			switch (kid) {
				case PDStructureElement element -> walk(element, level(element, level), page(element, page), depth + 1);
				case PDMarkedContentReference reference -> add(page(reference, page), reference.getMCID(), level);
				case Integer id -> add(page, id, level);
				default -> {
				}
			}
		}
	}

	private void add(@Nullable PDPage page, int id, int level) {
		if (page != null && level > 0) {
			this.headings.computeIfAbsent(page.getCOSObject(), (key) -> new HashMap<>()).put(id, level);
		}
	}

	private static int level(PDStructureElement element, int outer) {
		String type = element.getStandardStructureType();
		if (type == null || !HEADING.matcher(type).matches()) {
			return outer;
		}
		char last = type.charAt(type.length() - 1);
		return Character.isDigit(last) ? last - '0' : 1;
	}

	private static @Nullable PDPage page(PDStructureElement element, @Nullable PDPage outer) {
		PDPage own = element.getPage();
		return (own != null) ? own : outer;
	}

	private static @Nullable PDPage page(PDMarkedContentReference reference, @Nullable PDPage outer) {
		PDPage own = reference.getPage();
		return (own != null) ? own : outer;
	}

}
