package no.ressursbank.ingest.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Mark;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.repair.Repairs;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Every finding on a line of its own that editors can jump from, then the line it is
 * about with the place marked.
 */
public final class TextReport {

	/** More about one file hides what is found in the others. */
	private static final int MOST = 50;

	private final boolean colours;

	private final boolean all;

	private TextReport(boolean colours, boolean all) {
		this.colours = colours;
		this.all = all;
	}

	/** A report with or without colours, of as much as can be read. */
	public TextReport(boolean colours) {
		this(colours, false);
	}

	/** A report with colours where they are shown and nobody has asked for none. */
	public static TextReport forTerminal() {
		return new TextReport(System.getenv("NO_COLOR") == null && Ansi.AUTO.enabled());
	}

	/** The same report of everything, however much it is. */
	public TextReport ofEverything() {
		return new TextReport(this.colours, true);
	}

	/**
	 * Writes the findings and the sum of all of them.
	 */
	public String of(Findings findings) {
		SourceLines lines = new SourceLines(findings.root());
		Repetition repetition = new Repetition(this.all);
		StringBuilder text = new StringBuilder();
		Map<String, List<Finding>> byFile = findings.all()
			.stream()
			.collect(Collectors.groupingBy(findings::path, LinkedHashMap::new, Collectors.toList()));
		byFile.forEach((file, found) -> {
			List<Finding> shown = found.stream().filter(repetition::isNews).toList();
			long most = this.all ? Long.MAX_VALUE : MOST;
			shown.stream().limit(most).forEach((finding) -> text.append(entry(findings, finding, lines)));
			if (shown.size() > most) {
				text.append("%s  %s%n".formatted(file, findings.words().of("more-in-file", shown.size() - most)));
			}
		});
		repetition.left()
			.forEach((rule, count) -> text.append("%s%n".formatted(findings.words().of("more-of-rule", rule, count))));
		return text.append(sum(findings)).toString();
	}

	private String entry(Findings findings, Finding finding, SourceLines lines) {
		return line(findings, finding) + lines.mark(finding)
			.filter((mark) -> !mark.line().isBlank())
			.map((mark) -> excerpt(findings.words(), finding, mark))
			.orElse("");
	}

	private String line(Findings findings, Finding finding) {
		String fixable = Repairs.canRepair(finding) ? "  " + findings.words().of("fixable") : "";
		return "%s%s  %s  [%s]  %s%s%n".formatted(findings.prefix(), finding.place(),
				painted(findings.words().of(finding.severity()), colour(finding.severity())), finding.rule(),
				finding.message(), fixable);
	}

	private String excerpt(Words words, Finding finding, Mark mark) {
		Window window = Window.of(mark);
		String margin = " ".repeat(String.valueOf(finding.place().line()).length() + 3);
		String instead = (finding.replacement() != null) ? "  " + words.of("instead", finding.replacement()) : "";
		return "  %d │ %s%n%s│ %s%s%n".formatted(finding.place().line(), window.text(), margin,
				" ".repeat(window.start()) + painted("^".repeat(window.width()), colour(finding.severity())), instead);
	}

	private String sum(Findings findings) {
		String sign = (findings.errors() > 0) ? painted("✗", Style.fg_red) : painted("✓", Style.fg_green);
		long repairable = findings.all().stream().filter(Repairs::canRepair).count();
		String fix = (repairable == 0) ? "" : " " + findings.words().of("fix", repairable);
		return "%s %s, %s%s%n".formatted(sign, findings.sum(),
				findings.words().of("publishable", findings.publishable(), findings.seconds()), fix);
	}

	private String painted(String text, IStyle style) {
		return this.colours ? style.on() + text + style.off() : text;
	}

	private static IStyle colour(Severity severity) {
		return switch (severity) {
			case BLOCKING, ERROR -> Style.fg_red;
			case WARNING -> Style.fg_yellow;
			case NOTICE -> Style.fg_cyan;
		};
	}

}
