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
		StringBuilder text = new StringBuilder(
				"### " + ((findings.errors() > 0) ? "❌" : "✅") + " Kontroll av innholdet\n\n" + findings.sum() + ".\n");
		if (findings.all().isEmpty()) {
			return text.toString();
		}
		text.append(
				"\n<details" + ((findings.errors() > 0) ? " open" : "") + "><summary>Hva som ble funnet</summary>\n");
		Map<String, List<Finding>> byFile = findings.all()
			.stream()
			.collect(Collectors.groupingBy(findings::path, LinkedHashMap::new, Collectors.toList()));
		int left = byFile.size();
		for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
			if (text.length() > MOST) {
				text.append("\n… og funn i " + left + " filer til. Kjør `./ressursbank validate` for å se alle.\n");
				break;
			}
			text.append(table(file.getKey(), file.getValue()));
			left--;
		}
		return text.append("\n</details>\n").toString();
	}

	private static String table(String file, List<Finding> findings) {
		StringBuilder table = new StringBuilder(
				"\n**" + cell(file) + "**\n\n| Sted | | Hva | Regel |\n|---|---|---|---|\n");
		for (Finding finding : findings) {
			String instead = (finding.replacement() != null) ? " Skriv: " + code(finding.replacement()) : "";
			table.append("| %d:%d | %s | %s%s | `%s` |%n".formatted(finding.place().line(), finding.place().column(),
					finding.severity().label(), cell(finding.message()), instead, finding.rule()));
		}
		return table.toString();
	}

	/** Nothing that an author wrote may become a heading, a link or a mention. */
	private static String cell(String text) {
		return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replace("@", "@\u2060");
	}

	private static String code(String text) {
		return "`" + text.replaceAll("[`\\r\\n|]", " ") + "`";
	}

}
