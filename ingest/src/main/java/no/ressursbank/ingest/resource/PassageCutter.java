package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.resourceindex.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Collects blocks of text into passages of about a screenful, never across a heading or a
 * page: short enough to be the answer, long enough to make sense alone.
 */
public final class PassageCutter {

	/** About 150 words: the size the search was measured with. */
	private static final int TARGET = 1000;

	private final List<Passage> passages = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private String heading = "";

	private @Nullable String anchor;

	private @Nullable Integer page;

	/** Begins a section under a trail of headings. */
	public void section(String newHeading, String newAnchor) {
		flush();
		this.heading = newHeading;
		this.anchor = newAnchor;
	}

	/** Begins a page, counted from 1. */
	public void page(int number) {
		flush();
		this.page = number;
	}

	/** Adds a paragraph, a list or a table. */
	public void block(String block) {
		if (block.isBlank()) {
			return;
		}
		for (String piece : pieces(block.strip())) {
			if (this.text.length() + piece.length() > TARGET) {
				flush();
			}
			if (!this.text.isEmpty()) {
				this.text.append('\n');
			}
			this.text.append(piece);
		}
	}

	/** All passages so far. */
	public List<Passage> passages() {
		flush();
		return List.copyOf(this.passages);
	}

	/** Cuts a block that is far too long between its lines, else at a space. */
	private static List<String> pieces(String block) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		while (block.length() - from > 2 * TARGET) {
			int to = end(block, from);
			pieces.add(block.substring(from, to).strip());
			from = to;
		}
		pieces.add(block.substring(from).strip());
		return pieces;
	}

	private static int end(String block, int from) {
		int line = block.lastIndexOf('\n', from + TARGET);
		if (line > from + TARGET / 2) {
			return line;
		}
		int space = block.lastIndexOf(' ', from + TARGET);
		if (space > from) {
			return space;
		}
		return from + TARGET - (Character.isLowSurrogate(block.charAt(from + TARGET)) ? 1 : 0);
	}

	private void flush() {
		if (!this.text.isEmpty()) {
			this.passages.add(new Passage(this.heading, this.text.toString(), this.anchor, this.page));
			this.text.setLength(0);
		}
	}

}
