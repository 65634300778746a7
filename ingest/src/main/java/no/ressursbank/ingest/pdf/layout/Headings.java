package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells headings from paragraphs: by the file's own structure, by its bookmarks, or by
 * how they are set.
 */
final class Headings {

	private static final int MOST_LETTERS = 180;

	private static final int MOST_LINES = 3;

	private static final float LARGER = 1.13f;

	/** A formula set large is no heading. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

	/** «Versjon: 12. mars 2015» on a title page. */
	private static final Pattern FIELD = Pattern.compile("^\\p{L}[\\p{L} ]{2,20}:\\s.*\\d.*");

	private static final Pattern NUMBER = Pattern.compile(
			"(?i)(?:kapittel|kap\\.|del|vedlegg|tillegg|modul|bolk|chapter|part)\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-Z])[.:]?");

	/** Of the type size. */
	private static final float CELL_GAP = 2.5f;

	private final Typography typography;

	private final Margins margins;

	private final Map<String, Integer> outline = new HashMap<>();

	Headings(Typography typography, Margins margins, List<OutlineEntry> outline) {
		this.typography = typography;
		this.margins = margins;
		outline.forEach((entry) -> this.outline.putIfAbsent(key(entry.title(), entry.page()), entry.level()));
	}

	boolean isHeading(Group group, String text) {
		if (text.length() > MOST_LETTERS || group.size() > MOST_LINES || !WORD.matcher(text).find()) {
			return false;
		}
		if (group.first().tag() > 0 || outlineLevel(group, text) > 0) {
			return true;
		}
		return ".,;".indexOf(text.charAt(text.length() - 1)) < 0 && !FIELD.matcher(text).matches()
				&& !isSpread(group.first()) && isSetAsHeading(group, text);
	}

	private boolean isSetAsHeading(Group group, String text) {
		Line line = group.first();
		if (line.size() >= LARGER * this.typography.size()) {
			return true;
		}
		boolean bold = line.isBold() && !this.typography.bold();
		return bold && line.size() >= 0.95f * this.typography.size() && group.standsApart() && !text.endsWith(":")
				&& !Markers.isLowItem(text) && this.margins.isAtMargin(line);
	}

	/** The level of a bookmark with this text; 0 when there is none. */
	int outlineLevel(Group group, String text) {
		Integer level = this.outline.get(key(text, group.first().page()));
		return (level != null) ? level : 0;
	}

	/**
	 * Levels from 1, by bookmarks and tags where there are any, else by the numbers of
	 * the headings and the size of their type.
	 */
	Map<Group, Integer> levels(Map<Group, String> headings) {
		List<Float> sizes = new ArrayList<>(headings.keySet().stream().map(Headings::weight).distinct().toList());
		sizes.sort((one, other) -> Float.compare(other, one));
		Map<Group, Integer> levels = new HashMap<>();
		headings.forEach((group, text) -> {
			int known = Math.max(outlineLevel(group, text), Math.max(group.first().tag(), Markers.depth(text)));
			int level = (known > 0) ? known : sizes.indexOf(weight(group)) + 1;
			levels.put(group, Math.min(6, level));
		});
		return levels;
	}

	/** Whether a heading is only the number of one, such as «Kapittel 2» or «DEL 1». */
	static boolean isNumber(@Nullable String heading) {
		return heading != null && NUMBER.matcher(heading).matches();
	}

	private static float weight(Group group) {
		return Typography.rounded(group.first().size()) + (group.first().isBold() ? 0.25f : 0);
	}

	/** Cells of a table, not words of a title. */
	private static boolean isSpread(Line line) {
		for (int i = 1; i < line.cells().size(); i++) {
			if (line.cells().get(i).x() - line.cells().get(i - 1).right() > CELL_GAP * line.size()) {
				return true;
			}
		}
		return line.cells().size() > 2;
	}

	private static String key(String title, int page) {
		return page + ":" + title.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
	}

}
