package no.ressursbank.local;

import java.util.List;

/** A frame around lines of text. */
record Box(List<String> lines) {

	String render() {
		int width = this.lines.stream().mapToInt((line) -> line.codePointCount(0, line.length())).max().orElse(0);
		StringBuilder box = new StringBuilder("┌─%s─┐\n".formatted("─".repeat(width)));
		for (String line : this.lines) {
			box.append("│ ")
				.append(line)
				.append(" ".repeat(width - line.codePointCount(0, line.length())))
				.append(" │\n");
		}
		return box.append("└─%s─┘".formatted("─".repeat(width))).toString();
	}

}
