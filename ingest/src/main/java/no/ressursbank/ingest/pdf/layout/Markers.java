package no.ressursbank.ingest.pdf.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the items of a list.
 */
final class Markers {

	private static final String BULLET = "[•◦▪▫■□●○‣·∙⁃➢➤✓✔☑☐→❖◆]";

	private static final Pattern ITEM = Pattern
		.compile("^(?:(?<bullet>" + BULLET + "\\s*|[-–—*o]\\s+)|(?<number>\\(?(?:\\d{1,2}|[a-zA-Z])[.)])\\s+)(?=\\S)");

	private static final Pattern ALONE = Pattern
		.compile(BULLET + "|[-–—*o]|\\(?(?:\\d{1,2}|[a-zA-Z])[.)]|(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2})*\\.?");

	/** The number of a heading or of a part of one. */
	private static final Pattern SECTION = Pattern.compile("^(?<number>\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+\\p{L}");

	private static final Pattern HIGH = Pattern.compile("\\d|[A-Z]\\.\\s");

	private Markers() {
	}

	static boolean isItem(String line) {
		return ITEM.matcher(line).find();
	}

	/** Whether a line has a bullet or a letter before it, as no heading has. */
	static boolean isLowItem(String line) {
		return isItem(line) && !HIGH.matcher(line).lookingAt();
	}

	/** Whether a chunk is only a marker or the number of a heading. */
	static boolean isAlone(String chunk) {
		return ALONE.matcher(chunk).matches();
	}

	/** The number or letter of an item; empty for a bullet and for other lines. */
	static String number(String line) {
		Matcher item = ITEM.matcher(line);
		if (!item.find()) {
			return "";
		}
		return (item.group("number") != null) ? item.group("number") : number(line.substring(item.end()));
	}

	/** The item without its bullet and its number, of which it may have both. */
	static String text(String line) {
		Matcher item = ITEM.matcher(line);
		if (!item.find()) {
			return line;
		}
		String rest = line.substring(item.end());
		return (item.group("number") != null) ? rest : text(rest);
	}

	/** How many numbers a heading begins with, as 3 of «2.1.4 Takk»; 0 for none. */
	static int depth(String heading) {
		Matcher section = SECTION.matcher(heading);
		return section.find() ? section.group("number").split("\\.").length : 0;
	}

}
