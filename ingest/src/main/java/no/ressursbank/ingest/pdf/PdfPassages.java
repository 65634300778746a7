package no.ressursbank.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.quality.TextLanguage;
import no.ressursbank.ingest.resource.PassageCutter;
import no.ressursbank.resourceindex.Passage;

/**
 * Cuts the blocks of a PDF into passages, each with the page it begins on and the
 * headings above it.
 */
final class PdfPassages {

	/**
	 * A paragraph this long is cut where its page ends, so that each half has its page.
	 */
	private static final int LONG = 1000;

	private static final String SEPARATOR = " › ";

	private final PassageCutter cutter = new PassageCutter();

	private final List<Block> trail = new ArrayList<>();

	private int page;

	void add(Block block, String anchor) {
		switch (block.type()) {
			case HEADING -> section(block, anchor);
			case CONTENTS -> {
			}
			case TABLE -> text(block.page(), block.text().replace("\t", " | "));
			default -> paragraph(block);
		}
	}

	/** Each in the language it is written in, where that can be told. */
	List<Passage> passages() {
		return this.cutter.passages()
			.stream()
			.map((passage) -> TextLanguage.of(passage.text()).map(passage::in).orElse(passage))
			.toList();
	}

	private void section(Block heading, String anchor) {
		this.trail.removeIf((above) -> above.level() >= heading.level());
		this.trail.add(heading);
		this.cutter.section(String.join(SEPARATOR, this.trail.stream().map(Block::text).toList()), anchor);
	}

	private void paragraph(Block block) {
		String marker = block.marker().isEmpty() ? "" : block.marker() + " ";
		if (block.parts().size() == 1 || block.text().length() <= LONG) {
			text(block.page(), marker + block.text());
		}
		else {
			block.parts().forEach((part) -> text(part.page(), part.text()));
		}
	}

	private void text(int newPage, String text) {
		if (newPage != this.page) {
			this.cutter.page(newPage);
			this.page = newPage;
		}
		this.cutter.block(text);
	}

}
