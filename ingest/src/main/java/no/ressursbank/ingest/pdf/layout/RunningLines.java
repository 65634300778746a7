package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headers, footers and page numbers: lines at the edge of the page that come again at the
 * same height on other pages. Looked for from the edge inwards, so that a line of the
 * body that happens to be repeated is safe behind another that is not.
 */
public final class RunningLines {

	/** How many lines a header or footer may have. */
	private static final int DEPTH = 4;

	private final List<PageLines> pages;

	private final Set<Line> running = new HashSet<>();

	private RunningLines(List<PageLines> pages) {
		this.pages = pages;
	}

	/**
	 * The lines that run along with the pages.
	 * @param pages all pages of a document
	 */
	static Set<Line> of(List<PageLines> pages) {
		RunningLines lines = new RunningLines(pages);
		for (Edge edge : Edge.values()) {
			boolean found = true;
			for (int depth = 0; depth < DEPTH && found; depth++) {
				found = lines.peel(edge);
			}
		}
		return lines.running;
	}

	/** The outermost lines that are left, if they are running. */
	private boolean peel(Edge edge) {
		Map<String, List<EdgeLine>> places = new HashMap<>();
		for (PageLines page : this.pages) {
			for (EdgeLine line : outermost(page, edge)) {
				places.computeIfAbsent(line.place(), (place) -> new ArrayList<>()).add(line);
			}
		}
		int before = this.running.size();
		places.values().forEach((lines) -> this.running.addAll(RunningPlace.running(lines, this.pages.size())));
		return this.running.size() > before;
	}

	/** The line nearest to the edge, with what stands beside it. */
	private List<EdgeLine> outermost(PageLines page, Edge edge) {
		List<Line> left = page.lines().stream().filter((line) -> !this.running.contains(line)).toList();
		Comparator<Line> height = Comparator.comparingDouble(Line::baseline);
		return left.stream()
			.min((edge == Edge.TOP) ? height : height.reversed())
			.filter((line) -> edge.isNear(line, page))
			.map((outer) -> left.stream()
				.filter((line) -> Math.abs(line.baseline() - outer.baseline()) < 2)
				.map((line) -> new EdgeLine(line, edge, page.height(), distance(line, left, page)))
				.toList())
			.orElse(List.of());
	}

	/** How far it is from a line to the rest of the page. */
	private static float distance(Line line, List<Line> lines, PageLines page) {
		return lines.stream()
			.map((other) -> Math.abs(other.baseline() - line.baseline()))
			.filter((distance) -> distance >= 2)
			.min(Comparator.naturalOrder())
			.orElse(page.height());
	}

}
