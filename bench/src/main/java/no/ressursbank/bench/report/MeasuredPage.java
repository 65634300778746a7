package no.ressursbank.bench.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page in Markdown with a section for each command that has measured something. A
 * section is written anew when its command has run again; the others stay.
 *
 * @param sections by the name of their command, in its order
 */
public record MeasuredPage(Map<String, String> sections) {

	private static final String HEAD = """
			# Measured

			Written by `./ressursbank bench measured FILES`, from what the commands write with `--json`. Never by hand: each section is
			made anew from the last file of its command. What a figure must be stands beside it.
			""";

	private static final Pattern SECTION = Pattern.compile("(?m)^## ");

	/** Reads one that was written before; an empty text has no sections. */
	public static MeasuredPage parse(String markdown) {
		Map<String, String> sections = SECTION.splitAsStream(markdown)
			.skip(1)
			.collect(Collectors.toMap((section) -> section.lines().findFirst().orElse(""), String::strip,
					(first, second) -> second, TreeMap::new));
		return new MeasuredPage(sections);
	}

	/** With a section in place of the one of the same command. */
	public MeasuredPage with(MeasuredFile file) {
		Map<String, String> all = new TreeMap<>(this.sections);
		all.put(file.command(), file.command() + "\n\n" + file.markdown().strip());
		return new MeasuredPage(all);
	}

	/** The whole page. */
	public String markdown() {
		List<String> parts = this.sections.values().stream().map((section) -> "\n## " + section + "\n").toList();
		return HEAD + String.join("", parts);
	}

}
