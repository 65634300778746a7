package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Divides a page set in columns into regions to be read one after the other. A table also
 * stands in columns: it is told from running text by lines that do not fill their column,
 * and by columns of different width.
 */
final class Columns {

	/** A left edge that fewer lines share is no edge of a column. */
	private static final int LINES = 6;

	private static final int LETTERS = 15;

	private final List<List<Chunk>> regions = new ArrayList<>();

	private Columns() {
	}

	/** The regions in reading order; one when there are no columns. */
	static List<List<Chunk>> of(List<Chunk> chunks) {
		Columns columns = new Columns();
		columns.divide(chunks);
		return columns.regions;
	}

	private void divide(List<Chunk> chunks) {
		Optional<Float> gutter = gutter(chunks);
		if (gutter.isEmpty()) {
			this.regions.add(chunks);
			return;
		}
		List<Chunk> sorted = new ArrayList<>(chunks);
		sorted.sort(Comparator.comparingDouble(Chunk::baseline));
		List<Chunk> part = new ArrayList<>();
		for (Chunk chunk : sorted) {
			boolean across = side(chunk, gutter.get()) == 0;
			if (!part.isEmpty() && across != (side(part.getFirst(), gutter.get()) == 0)) {
				flush(part, gutter.get());
			}
			part.add(chunk);
		}
		flush(part, gutter.get());
	}

	/** Left before right; what goes across both is a region of its own. */
	private void flush(List<Chunk> part, float gutter) {
		if (side(part.getFirst(), gutter) == 0) {
			this.regions.add(List.copyOf(part));
		}
		else {
			add(part.stream().filter((chunk) -> side(chunk, gutter) < 0).toList());
			divide(part.stream().filter((chunk) -> side(chunk, gutter) > 0).toList());
		}
		part.clear();
	}

	private void add(List<Chunk> region) {
		if (!region.isEmpty()) {
			this.regions.add(region);
		}
	}

	private static Optional<Float> gutter(List<Chunk> chunks) {
		Map<Integer, Integer> edges = new TreeMap<>();
		chunks.stream()
			.filter((chunk) -> chunk.length() >= LETTERS)
			.forEach((chunk) -> edges.merge(Math.round(chunk.x() / 2), 1, Integer::sum));
		return edges.entrySet()
			.stream()
			.filter((edge) -> edge.getValue() >= LINES)
			.map((edge) -> edge.getKey() * 2f - 2)
			.filter((x) -> isGutter(chunks, x))
			.findFirst();
	}

	private static boolean isGutter(List<Chunk> chunks, float x) {
		List<Chunk> left = chunks.stream().filter((chunk) -> side(chunk, x) < 0).toList();
		List<Chunk> right = chunks.stream().filter((chunk) -> side(chunk, x) > 0).toList();
		if (chunks.size() - left.size() - right.size() > Math.min(left.size(), right.size())) {
			return false;
		}
		TextColumn one = TextColumn.of(left);
		TextColumn other = TextColumn.of(right);
		return one.isRunningText() && other.isRunningText() && one.isAsWideAs(other);
	}

	/** Negative to the left of the gutter, positive to the right, 0 across. */
	private static int side(Chunk chunk, float gutter) {
		if (chunk.right() <= gutter) {
			return -1;
		}
		return (chunk.x() >= gutter - 1) ? 1 : 0;
	}

}
