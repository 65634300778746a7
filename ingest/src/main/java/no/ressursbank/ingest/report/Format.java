package no.ressursbank.ingest.report;

import java.util.Locale;

/**
 * The forms a report can have.
 */
public enum Format {

	/** For a person at a terminal. */
	TEXT,
	/** Annotations of a pull request at GitHub. */
	GITHUB,
	/** One object, for programs of our own. */
	JSON,
	/** SARIF 2.1.0, for programs of others. */
	SARIF,
	/** For the comment on a pull request. */
	MARKDOWN;

	/**
	 * Writes a report.
	 * @return lines, with an end of line after the last
	 */
	public String write(Findings findings) {
		return switch (this) {
			case TEXT -> new TextReport(false).of(findings);
			case GITHUB -> GithubReport.of(findings);
			case JSON -> JsonReport.of(findings);
			case SARIF -> SarifReport.of(findings);
			case MARKDOWN -> MarkdownReport.of(findings);
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
