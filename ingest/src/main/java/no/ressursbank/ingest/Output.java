package no.ressursbank.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.Format;
import no.ressursbank.ingest.report.TextReport;

/**
 * Where reports go: to standard output, and in GitHub Actions all of it to the summary of
 * the run as well, since annotations are few.
 */
final class Output {

	private final PrintStream out;

	private final Map<String, String> environment;

	private final boolean all;

	/**
	 * Writes nothing yet.
	 * @param all whether a person shall also read what is said over again
	 */
	Output(PrintStream out, Map<String, String> environment, boolean all) {
		this.out = out;
		this.all = all;
		this.environment = environment;
	}

	/**
	 * Writes a report.
	 * @param formats none for those that fit where the program runs
	 */
	void write(Findings findings, List<Format> formats) throws IOException {
		List<Format> chosen = formats.isEmpty() ? usual() : formats;
		for (Format format : chosen) {
			this.out.print((format == Format.TEXT) ? text().of(findings) : format.write(findings));
		}
		String summary = this.environment.get("GITHUB_STEP_SUMMARY");
		if (chosen.contains(Format.GITHUB) && summary != null) {
			Files.writeString(Path.of(summary), Format.MARKDOWN.write(findings), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		this.out.flush();
	}

	private TextReport text() {
		return this.all ? TextReport.forTerminal().ofEverything() : TextReport.forTerminal();
	}

	private List<Format> usual() {
		return "true".equals(this.environment.get("GITHUB_ACTIONS")) ? List.of(Format.TEXT, Format.GITHUB)
				: List.of(Format.TEXT);
	}

}
