package no.ressursbank.ingest.pdf;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.pdf.layout.BlockType;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/**
 * Writes blocks as HTML to read. Where a page begins stands an anchor such as
 * {@code side-12}, for links to pages.
 */
final class PdfHtml {

	/** The title of the resource is the only heading of the first level. */
	private static final int FIRST_LEVEL = 1;

	private static final int LAST_LEVEL = 6;

	private static final LookupTranslator ESCAPE = new LookupTranslator(EntityArrays.BASIC_ESCAPE);

	private final StringBuilder html = new StringBuilder();

	/** The element that several blocks stand in, such as a list. */
	private String open = "";

	private int page;

	void add(Block block, String anchor) {
		if (block.type() == BlockType.CONTENTS) {
			return;
		}
		within(container(block));
		switch (block.type()) {
			case HEADING -> {
				int level = Math.min(LAST_LEVEL, block.level() + FIRST_LEVEL);
				this.html.append("<h%d id=\"%s\">".formatted(level, anchor));
				text(block).append("</h%d>%n".formatted(level));
			}
			case LIST_ITEM -> {
				this.html.append("<li>");
				this.html.append(ESCAPE.translate(block.marker().isEmpty() ? "" : block.marker() + " "));
				text(block).append("</li>\n");
			}
			case TABLE -> table(block);
			default -> {
				this.html.append("<p>");
				text(block).append("</p>\n");
			}
		}
	}

	@Override
	public String toString() {
		within("");
		return this.html.toString();
	}

	private static String container(Block block) {
		return switch (block.type()) {
			case LIST_ITEM -> "ul";
			case FOOTNOTE -> "aside";
			default -> "";
		};
	}

	private void within(String container) {
		if (container.equals(this.open)) {
			return;
		}
		if (!this.open.isEmpty()) {
			this.html.append("</").append(this.open).append(">\n");
		}
		if (!container.isEmpty()) {
			this.html.append("<").append(container).append(">\n");
		}
		this.open = container;
	}

	private StringBuilder text(Block block) {
		for (Block.Part part : block.parts()) {
			beginPage(part.page());
			this.html.append(ESCAPE.translate(part.text()));
		}
		return this.html;
	}

	private void table(Block block) {
		this.html.append("<table>\n");
		block.text().lines().forEach((row) -> {
			this.html.append("<tr>");
			for (String cell : row.split("\t", -1)) {
				this.html.append("<td>");
				beginPage(block.page());
				this.html.append(ESCAPE.translate(cell)).append("</td>");
			}
			this.html.append("</tr>\n");
		});
		this.html.append("</table>\n");
	}

	private void beginPage(int newPage) {
		if (newPage > this.page) {
			this.page = newPage;
			this.html.append("<span id=\"side-").append(newPage).append("\"></span>");
		}
	}

}
