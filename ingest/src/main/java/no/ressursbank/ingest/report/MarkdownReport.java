package no.ressursbank.ingest.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Finding;

/**
 * The report as a part of the one comment on a pull request: short, the rest folded away.
 */
final class MarkdownReport {

	/**
	 * GitHub takes comments of 65,536 characters; the rest is left to the other parts.
	 */
	private static final int MOST = 40_000;

	private MarkdownReport() {
	}

	static String of(Findings findings) {
		StringBuilder text = new StringBuilder("### " + ((findings.errors() > 0) ? "❌" : "✅") + " "
				+ findings.words().of("checked") + "\n\n" + findings.sum() + ".\n");
		if (findings.all().isEmpty()) {
			return text.toString();
		}
		text.append("\n<details" + ((findings.errors() > 0) ? " open" : "") + "><summary>"
				+ findings.words().of("found") + "</summary>\n");
		Map<String, List<Finding>> byFile = findings.all()
			.stream()
			.collect(Collectors.groupingBy(findings::path, LinkedHashMap::new, Collectors.toList()));
		int left = byFile.size();
		for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
			if (text.length() > MOST) {
				text.append("\n" + findings.words().of("more-files", left) + "\n");
				break;
			}
			text.append(table(file.getKey(), file.getValue(), findings.words()));
			left--;
		}
		return text.append("\n</details>\n").toString();
	}

	private static String table(String file, List<Finding> findings, Words words) {
		StringBuilder table = new StringBuilder(
				"\n**" + MarkdownText.plain(file) + "**\n\n| " + words.of("columns") + " |\n|---|---|---|---|\n");
		for (Finding finding : findings) {
			String instead = (finding.replacement() != null)
					? " (" + words.of("instead", MarkdownText.code(finding.replacement())) + ")" : "";
			table.append("| %d:%d | %s | %s%s | `%s` |%n".formatted(finding.place().line(), finding.place().column(),
					words.of(finding.severity()), MarkdownText.plain(finding.message()), instead, finding.rule()));
		}
		return table.toString();
	}

}
