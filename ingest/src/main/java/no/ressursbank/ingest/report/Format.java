package no.ressursbank.ingest.report;

import java.util.Locale;
import java.util.function.Function;

/**
 * The forms a report can have.
 */
public enum Format {

	/** For a person at a terminal. */
	TEXT((findings) -> new TextReport(false).of(findings)),
	/** Annotations of a pull request at GitHub. */
	GITHUB(GithubReport::of),
	/** One object, for programs of our own. */
	JSON(JsonReport::of),
	/** SARIF 2.1.0, for programs of others. */
	SARIF(SarifReport::of),
	/** For the comment on a pull request. */
	MARKDOWN(MarkdownReport::of);

	private final Function<Findings, String> writer;

	Format(Function<Findings, String> writer) {
		this.writer = writer;
	}

	/**
	 * Writes a report.
	 * @return lines, with an end of line after the last
	 */
	public String write(Findings findings) {
		return this.writer.apply(findings);
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
