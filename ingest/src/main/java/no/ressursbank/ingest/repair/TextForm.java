package no.ressursbank.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a text file: line ends, byte order mark, and in YAML tabs, spaces at the
 * end and colons without quotation marks. The body of a Markdown file keeps its spaces:
 * two at the end of a line are a line break.
 */
final class TextForm {

	private static final String FENCE = "---";

	/** A field whose value goes on indented below, where every space counts. */
	private static final Pattern BLOCK = Pattern.compile(".*: *[|>][+-]?[0-9]? *");

	/**
	 * YAML reads a plain value with a colon and a space, or one at its end, as a field.
	 */
	private static final Pattern COLON = Pattern
		.compile("( *(?:- )?[a-z][a-z-]*): +([^\\s\"'\\[{|>&*!%@`#-][^#]*(?:: [^#]*|:))");

	private TextForm() {
	}

	/**
	 * The text in good form.
	 * @param name of the file, which tells YAML from Markdown
	 */
	static String repaired(String text, String name) {
		String even = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
		List<String> lines = List.of(even.split("\n", -1));
		int to = name.endsWith(".md") ? closing(lines) : lines.size();
		int from = name.endsWith(".md") ? Math.min(1, to) : 0;
		List<String> repaired = new ArrayList<>(lines.subList(0, from));
		int block = -1;
		for (int i = from; i < to; i++) {
			String line = lines.get(i);
			boolean inBlock = block >= 0 && (line.isBlank() || indent(line) > block);
			block = inBlock ? block : BLOCK.matcher(line).matches() ? indent(line) : -1;
			repaired.add(inBlock ? line : yaml(line));
		}
		repaired.addAll(lines.subList(to, lines.size()));
		return String.join("\n", repaired);
	}

	/** Where front matter ends; 0 when there is none. */
	private static int closing(List<String> lines) {
		return lines.getFirst().equals(FENCE) ? Math.max(0, 1 + lines.subList(1, lines.size()).indexOf(FENCE)) : 0;
	}

	private static String yaml(String line) {
		int indent = indent(line);
		String even = line.substring(0, indent).replace("\t", "  ")
				+ line.substring(indent).replaceFirst("^([a-z-]+:|-)\t+", "$1 ").stripTrailing();
		Matcher colon = COLON.matcher(even);
		return colon.matches()
				? colon.group(1) + ": \"" + colon.group(2).replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : even;
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}

}
