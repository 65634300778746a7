package no.ressursbank.bench.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares how a file was read with its labels.
 */
final class StructureCheck {

	private final Labels labels;

	private final ReadPdf read;

	/** The text of each page as another program gives it, in letters only. */
	private final Map<Integer, String> pages;

	private final List<String> wrong = new ArrayList<>();

	StructureCheck(Labels labels, ReadPdf read, Map<Integer, String> pages) {
		this.labels = labels;
		this.read = read;
		this.pages = pages;
	}

	StructureScore score() {
		Map<Integer, List<String>> missing = new TreeMap<>();
		this.labels.headings().forEach((page, titles) -> missing.put(page, new ArrayList<>(titles)));
		Tally precision = Tally.NONE;
		for (ReadPdf.Block block : this.read.blocks()) {
			int page = block.first().page();
			if (block.type().equals("HEADING") && this.labels.pages().contains(page)) {
				boolean right = take(missing.getOrDefault(page, List.of()), block.text());
				precision = precision.plus(right);
				note(right, "no heading, page " + page + ": " + block.text());
			}
		}
		missing
			.forEach((page, titles) -> titles.forEach((title) -> note(false, "missed, page " + page + ": " + title)));
		int all = this.labels.headings().values().stream().mapToInt(List::size).sum();
		return new StructureScore(this.labels.file(), precision, new Tally(precision.right(), all), removed(), lost(),
				passages(), breaks(), this.wrong);
	}

	private static boolean take(List<String> titles, String text) {
		String found = Letters.of(text);
		return titles.stream()
			.filter((title) -> isSame(Letters.of(title), found))
			.findFirst()
			.map(titles::remove)
			.orElse(false);
	}

	/** A heading may go on with what the label left out, such as the points of a task. */
	private static boolean isSame(String label, String found) {
		return found.equals(label) || (found.startsWith(label) && found.length() < label.length() + 20)
				|| (label.startsWith(found) && found.length() > 0.6 * label.length());
	}

	private Tally removed() {
		Tally tally = Tally.NONE;
		for (RunningLine line : this.labels.running()) {
			for (int page = line.pages().from(); page <= line.pages().to(); page++) {
				boolean gone = removedOn(page).contains(line.on(page));
				tally = tally.plus(gone);
				note(gone, "still there, page " + page + ": " + line.text());
			}
		}
		return tally;
	}

	private String removedOn(int page) {
		StringBuilder removed = new StringBuilder();
		this.read.running()
			.stream()
			.filter((line) -> line.page() == page)
			.forEach((line) -> removed.append(Letters.of(line.text())).append('\n'));
		return removed.toString();
	}

	private int lost() {
		List<ReadPdf.Part> lost = this.read.running()
			.stream()
			.filter((line) -> this.labels.pages().contains(line.page()) && !isRunning(line))
			.toList();
		lost.forEach((line) -> note(false, "lost, page " + line.page() + ": " + line.text()));
		return lost.size();
	}

	private boolean isRunning(ReadPdf.Part line) {
		return this.labels.running()
			.stream()
			.anyMatch((label) -> label.pages().contains(line.page())
					&& label.on(line.page()).contains(Letters.of(line.text())));
	}

	private Tally passages() {
		Tally tally = Tally.NONE;
		for (ReadPdf.Part passage : this.read.passages()) {
			boolean right = PageText.begins(this.pages.getOrDefault(passage.page(), ""), passage.text());
			tally = tally.plus(right);
			note(right, "not on page " + passage.page() + ": " + beginning(passage.text()));
		}
		return tally;
	}

	private Tally breaks() {
		Tally tally = Tally.NONE;
		for (PageBreak pageBreak : this.labels.breaks()) {
			boolean right = this.read.blocks().stream().anyMatch((block) -> fits(block, pageBreak));
			tally = tally.plus(right);
			note(right, "break, page " + pageBreak.page() + ": " + pageBreak.first());
		}
		return tally;
	}

	private static boolean fits(ReadPdf.Block block, PageBreak pageBreak) {
		String first = Letters.of(pageBreak.first());
		if (!pageBreak.continues()) {
			return block.first().page() == pageBreak.page() && Letters.of(block.text()).startsWith(first);
		}
		return block.parts()
			.stream()
			.skip(1)
			.anyMatch((part) -> part.page() == pageBreak.page() && Letters.of(part.text()).startsWith(first));
	}

	private void note(boolean right, String what) {
		if (!right) {
			this.wrong.add(what);
		}
	}

	private static String beginning(String text) {
		return text.substring(0, Math.min(60, text.length())).replace('\n', ' ');
	}

}
