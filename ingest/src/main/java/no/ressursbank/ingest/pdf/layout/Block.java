package no.ressursbank.ingest.pdf.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text that belongs together, whatever lines and pages it was set on.
 *
 * @param level of a heading 1 to 6, of a list item its depth from 1; otherwise 0
 * @param marker of a list item its number or letter, such as {@code 2.}; otherwise empty
 * @param parts the text as it stands on one page after the other, at least one
 */
public record Block(BlockType type, int level, String marker, List<Part> parts) {

	/**
	 * What stands on one page.
	 *
	 * @param page counted from 1
	 * @param text with the space that leads to the next part, if any
	 */
	public record Part(int page, String text) {
	}

	/** A block on one page. */
	static Block of(BlockType type, int level, int page, String text) {
		return new Block(type, level, "", List.of(new Part(page, text)));
	}

	/**
	 * The page the block begins on, counted from 1.
	 */
	public int page() {
		return this.parts.getFirst().page();
	}

	/**
	 * All of its text.
	 */
	public String text() {
		return this.parts.stream().map(Part::text).collect(Collectors.joining());
	}

}
