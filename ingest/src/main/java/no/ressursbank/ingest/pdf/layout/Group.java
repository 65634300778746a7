package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that follow each other in one paragraph, item or heading.
 */
final class Group implements Piece {

	private final List<Line> lines = new ArrayList<>();

	private final boolean standsApart;

	/**
	 * Begins a group.
	 * @param standsApart whether there is space above it, or nothing
	 */
	Group(Line first, boolean standsApart) {
		this.lines.add(first);
		this.standsApart = standsApart;
	}

	void add(Line line) {
		this.lines.add(line);
	}

	/** Goes over into a group before this one. */
	void addAllTo(Group other) {
		other.lines.addAll(this.lines);
	}

	Line first() {
		return this.lines.getFirst();
	}

	Line last() {
		return this.lines.getLast();
	}

	int size() {
		return this.lines.size();
	}

	boolean standsApart() {
		return this.standsApart;
	}

	boolean isItem() {
		return Markers.isItem(first().text());
	}

	/** The text in parts by page. */
	List<Block.Part> parts(Hyphens hyphens) {
		List<Block.Part> parts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			boolean last = i == this.lines.size() - 1;
			text.append(last ? line.text() : hyphens.before(line.text(), this.lines.get(i + 1).text()));
			if (last || this.lines.get(i + 1).page() != line.page()) {
				parts.add(new Block.Part(line.page(), text.toString().replace("\u00AD", "")));
				text.setLength(0);
			}
		}
		return parts;
	}

	String text(Hyphens hyphens) {
		StringBuilder text = new StringBuilder();
		parts(hyphens).forEach((part) -> text.append(part.text()));
		return text.toString();
	}

}
