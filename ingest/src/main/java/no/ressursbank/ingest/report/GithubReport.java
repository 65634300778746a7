package no.ressursbank.ingest.report;

import java.util.Comparator;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.rule.Rules;

/**
 * Annotations as GitHub Actions reads them from the log. GitHub drops all but ten of a
 * step without a word, so the worst come first and the last says how many more there are.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
final class GithubReport {

	private static final int MOST = 10;

	private GithubReport() {
	}

	static String of(Findings findings) {
		List<Finding> worstFirst = findings.all().stream().sorted(Comparator.comparing(Finding::severity)).toList();
		SourceLines lines = new SourceLines(findings.root());
		int shown = (worstFirst.size() <= MOST) ? worstFirst.size() : MOST - 1;
		StringBuilder text = new StringBuilder();
		worstFirst.stream().limit(shown).forEach((finding) -> text.append(annotation(findings, finding, lines)));
		if (shown < worstFirst.size()) {
			String command = worstFirst.get(shown).severity().isError() ? "error" : "notice";
			text.append("::%s title=%s::%s%n".formatted(command, findings.words().of("more-title"),
					findings.words().of("more", worstFirst.size() - shown)));
		}
		return text.toString();
	}

	private static String annotation(Findings findings, Finding finding, SourceLines lines) {
		int line = finding.place().line();
		int column = finding.place().column();
		int end = lines.mark(finding).map((mark) -> mark.end() + 1).orElse(column);
		return "::%s file=%s,line=%d,col=%d,endLine=%d,endColumn=%d,title=%s::%s%n".formatted(
				command(finding.severity()), property(findings.path(finding)), line, column, line,
				Math.max(column, end),
				property(Rules.title(finding.rule(), findings.language()) + " (" + finding.rule() + ")"),
				data(finding.message()));
	}

	private static String command(Severity severity) {
		return switch (severity) {
			case BLOCKING, ERROR -> "error";
			case WARNING -> "warning";
			case NOTICE -> "notice";
		};
	}

	private static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}

}
