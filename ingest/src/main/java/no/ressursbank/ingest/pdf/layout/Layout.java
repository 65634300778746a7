package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads a document as its author meant it: what belongs together in one block, what runs
 * along with the pages left out.
 */
public final class Layout {

	private final Hyphens hyphens = new Hyphens();

	private final Flow flow;

	private final Headings headings;

	private final Set<Line> notes;

	/** Groups and tables in reading order. */
	private final List<Piece> pieces = new ArrayList<>();

	/** Set aside until the paragraph that goes on overleaf is done. */
	private final List<Group> waitingNotes = new ArrayList<>();

	private @Nullable Group open;

	private Layout(List<PageLines> pages, List<Line> lines, List<OutlineEntry> outline) {
		Typography typography = Typography.of(lines);
		lines.forEach((line) -> this.hyphens.learn(line.text()));
		Margins margins = new Margins(lines);
		this.flow = new Flow(typography, margins);
		this.headings = new Headings(typography, margins, outline);
		this.notes = Footnotes.of(pages, typography);
		read(lines, Contents.of(lines), typography);
	}

	/**
	 * Reads a document.
	 * @param pages all of them, in order
	 * @param outline its bookmarks; may be empty
	 */
	public static LaidOut of(List<PageLines> pages, List<OutlineEntry> outline) {
		Set<Line> running = RunningLines.of(pages);
		List<PageLines> body = pages.stream()
			.map((page) -> page.with(page.lines().stream().filter((line) -> !running.contains(line)).toList()))
			.toList();
		List<Line> lines = body.stream().flatMap((page) -> page.lines().stream()).toList();
		return new LaidOut(new Layout(body, lines, outline).blocks(),
				running.stream().map((line) -> new Block.Part(line.page(), line.text())).toList());
	}

	private void read(List<Line> lines, Set<Line> contents, Typography typography) {
		Map<Integer, Table> tables = Tables.of(
				lines.stream().filter((line) -> !contents.contains(line) && !this.notes.contains(line)).toList(),
				typography);
		int index = 0;
		int within = 0;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (this.notes.contains(line)) {
				note(line);
			}
			else if (contents.contains(line)) {
				close();
				this.pieces.add(line);
			}
			else {
				Table table = tables.get(index++);
				if (table != null) {
					close();
					this.pieces.add(table);
					within = table.size();
				}
				if (within-- <= 0) {
					text(line, (i > 0) ? lines.get(i - 1) : null);
				}
			}
		}
		close();
	}

	private void text(Line line, @Nullable Line above) {
		if (this.open != null && this.flow.continues(this.open, line)) {
			this.open.add(line);
			return;
		}
		close();
		this.open = new Group(line, above == null || this.flow.standsApart(above, line));
		this.pieces.add(this.open);
	}

	private void note(Line line) {
		Group last = this.waitingNotes.isEmpty() ? null : this.waitingNotes.getLast();
		if (last != null && last.first().page() == line.page() && !Footnotes.isFirst(line)) {
			last.add(line);
		}
		else {
			this.waitingNotes.add(new Group(line, true));
		}
	}

	private void close() {
		this.open = null;
		this.pieces.addAll(this.waitingNotes);
		this.waitingNotes.clear();
	}

	private List<Block> blocks() {
		Map<Group, String> titles = new LinkedHashMap<>();
		for (Piece piece : this.pieces) {
			if (piece instanceof Group group && !this.notes.contains(group.first())) {
				String text = group.text(this.hyphens);
				if (this.headings.isHeading(group, text)) {
					titles.put(group, text);
				}
			}
		}
		joinNumbersWithTitles(titles);
		Map<Group, Integer> levels = this.headings.levels(titles);
		return this.pieces.stream().map((piece) -> block(piece, levels)).toList();
	}

	/** «Kapittel 2» and on the next line its title are one heading. */
	private void joinNumbersWithTitles(Map<Group, String> titles) {
		for (int i = this.pieces.size() - 2; i >= 0; i--) {
			if (this.pieces.get(i) instanceof Group number && this.pieces.get(i + 1) instanceof Group title
					&& titles.containsKey(title) && titles.containsKey(number) && Headings.isNumber(titles.get(number))
					&& number.first().page() == title.first().page()) {
				title.addAllTo(number);
				titles.put(number, number.text(this.hyphens));
				titles.remove(title);
				this.pieces.remove(i + 1);
			}
		}
	}

	private Block block(Piece piece, Map<Group, Integer> levels) {
		return switch (piece) {
			case Table table -> Block.of(BlockType.TABLE, 0, table.page(), table.text(this.hyphens));
			case Line line -> Block.of(BlockType.CONTENTS, 0, line.page(), Contents.text(line.text()));
			case Group group -> block(group, levels.getOrDefault(group, 0));
		};
	}

	private Block block(Group group, int level) {
		List<Block.Part> parts = group.parts(this.hyphens);
		if (level > 0) {
			return new Block(BlockType.HEADING, level, "", parts);
		}
		if (this.notes.contains(group.first())) {
			return new Block(BlockType.FOOTNOTE, 0, "", parts);
		}
		if (!group.isItem()) {
			return new Block(BlockType.PARAGRAPH, 0, "", parts);
		}
		String first = parts.getFirst().text();
		List<Block.Part> unmarked = new ArrayList<>(parts);
		unmarked.set(0, new Block.Part(group.first().page(), Markers.text(first)));
		return new Block(BlockType.LIST_ITEM, 1, Markers.number(first), unmarked);
	}

}
