package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lines of a table and the left edges of its columns.
 */
final class Table implements Piece {

	/** In points: cells this near begin at the same edge. */
	private static final float NEAR = 5;

	/** Rows stand this much farther apart than lines within a cell. */
	private static final float ROW_GAP = 1.12f;

	/** Of the leading: what follows this closely may belong to the table. */
	private static final float NEXT_ROW = 1.6f;

	private final Typography typography;

	private final List<Line> lines = new ArrayList<>();

	private final TreeSet<Float> edges = new TreeSet<>();

	Table(Line first, Typography typography) {
		this.typography = typography;
		add(first);
	}

	void add(Line line) {
		this.lines.add(line);
		line.cells().stream().filter((cell) -> !isEdge(cell.x())).forEach((cell) -> this.edges.add(cell.x()));
	}

	/** Whether a line goes on with this table. */
	boolean accepts(Line line) {
		Line last = this.lines.getLast();
		float pitch = line.baseline() - last.baseline();
		if (line.page() != last.page() || line.column() != last.column() || pitch > 3 * this.typography.leading()) {
			return false;
		}
		List<Chunk> cells = line.cells();
		if (cells.size() > 1) {
			return pitch < NEXT_ROW * this.typography.leading()
					|| cells.stream().skip(1).anyMatch((cell) -> isInnerEdge(cell.x()));
		}
		Chunk cell = cells.getFirst();
		return pitch < NEXT_ROW * this.typography.leading()
				&& (isInnerEdge(cell.x()) || (isEdge(cell.x()) && cell.right() < secondEdge()));
	}

	/** Whether enough of its lines are rows. */
	boolean isTable() {
		while (this.lines.size() > 1 && !this.lines.getLast().isRow() && isEdge(this.lines.getLast().x())
				&& !isInnerEdge(this.lines.getLast().x())) {
			this.lines.removeLast();
		}
		return this.lines.stream().filter(Line::isRow).count() >= 2;
	}

	int size() {
		return this.lines.size();
	}

	int page() {
		return this.lines.getFirst().page();
	}

	/** Rows as lines, cells between tabs. */
	String text(Hyphens hyphens) {
		List<String[]> rows = new ArrayList<>();
		float rowPitch = rowPitch();
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			boolean apart = i == 0 || line.baseline() - this.lines.get(i - 1).baseline() >= rowPitch;
			boolean begins = i == 0 || (apart && (line.isRow() || !isInnerEdge(line.x())));
			if (begins) {
				String[] row = new String[this.edges.size()];
				Arrays.fill(row, "");
				rows.add(row);
			}
			line.cells().forEach((cell) -> append(rows.getLast(), cell, hyphens));
		}
		return rows.stream().map(Table::joined).collect(Collectors.joining("\n"));
	}

	private void append(String[] row, Chunk cell, Hyphens hyphens) {
		int column = Math.max(0, this.edges.headSet(cell.x() + NEAR, true).size() - 1);
		row[column] = row[column].isEmpty() ? cell.text() : hyphens.before(row[column], cell.text()) + cell.text();
	}

	private static String joined(String[] row) {
		return Arrays.stream(row).map(String::strip).collect(Collectors.joining("\t")).stripTrailing();
	}

	/**
	 * From which distance on a line begins a row. Where all lines stand equally far apart
	 * each is a row.
	 */
	private float rowPitch() {
		float least = Float.MAX_VALUE;
		float most = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			float pitch = this.lines.get(i).baseline() - this.lines.get(i - 1).baseline();
			least = Math.min(least, pitch);
			most = Math.max(most, pitch);
		}
		boolean wrapped = least < 1.3f * this.typography.leading() && most > ROW_GAP * least;
		return wrapped ? ROW_GAP * least : 0;
	}

	private boolean isEdge(float x) {
		return !this.edges.subSet(x - NEAR, x + NEAR).isEmpty();
	}

	private boolean isInnerEdge(float x) {
		return isEdge(x) && x > this.edges.first() + NEAR;
	}

	private float secondEdge() {
		Float second = this.edges.higher(this.edges.first() + NEAR);
		return (second != null) ? second : Float.MAX_VALUE;
	}

}
