package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which lines at one place of their pages are running. Numbers may differ from
 * page to page only as page numbers do: «Oppgave 5» and «Oppgave 7» are headings.
 */
final class RunningPlace {

	/** Of the pages: a line on that many is running although it stands near the text. */
	private static final double MOST = 0.6;

	private RunningPlace() {
	}

	/**
	 * The running ones.
	 * @param lines at one place, at most a few of each page
	 * @param pages how many pages the document has
	 */
	static Set<Line> running(List<EdgeLine> lines, int pages) {
		Set<Line> running = new HashSet<>();
		lines.stream().map(EdgeLine::line).filter((line) -> line.tag() == Glyph.RUNNING).forEach(running::add);
		int least = (pages < 4) ? 2 : 3;
		Map<String, List<EdgeLine>> byTemplate = new HashMap<>();
		lines.forEach((line) -> byTemplate
			.computeIfAbsent(Numbers.template(line.line().text()), (template) -> new ArrayList<>())
			.add(line));
		byTemplate.forEach((template, alike) -> {
			boolean numberOnly = template.chars().noneMatch(Character::isLetter);
			List<EdgeLine> repeated = Numbers.countingPages(alike);
			if (pages(repeated) >= least && (numberOnly || isApart(repeated, pages))) {
				running.addAll((numberOnly ? alike : repeated).stream().map(EdgeLine::line).toList());
			}
		});
		addOthers(lines, running, pages);
		return running;
	}

	/**
	 * A header that names the chapter is another on the pages of a short chapter, but
	 * stands where all others do.
	 */
	private static void addOthers(List<EdgeLine> lines, Set<Line> running, int pages) {
		List<EdgeLine> found = lines.stream().filter((line) -> running.contains(line.line())).toList();
		if (pages(found) < MOST * pages) {
			return;
		}
		Set<Float> sizes = found.stream().map((line) -> line.line().size()).collect(Collectors.toSet());
		lines.stream()
			.filter((line) -> line.standsApart() && sizes.contains(line.line().size()))
			.map(EdgeLine::line)
			.forEach(running::add);
	}

	private static boolean isApart(List<EdgeLine> lines, int pages) {
		return pages(lines) >= MOST * pages
				|| lines.stream().filter(EdgeLine::standsApart).count() >= 0.8 * lines.size();
	}

	private static long pages(Collection<EdgeLine> lines) {
		return lines.stream().map((line) -> line.line().page()).distinct().count();
	}

}
