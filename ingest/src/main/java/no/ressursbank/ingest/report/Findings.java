package no.ressursbank.ingest.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.rule.Messages;

/**
 * All that was found in a content folder, to be told.
 *
 * @param root the folder
 * @param prefix what comes before the name of a file to find it from where the reader
 * stands, such as {@code content/}; may be empty
 * @param files how many were looked at
 * @param publishable how many of them can be published
 * @param all in the order of files, lines and rules
 * @param took how long it was in the making
 * @param language that it is told in: nb, nn or en
 */
public record Findings(Path root, String prefix, int files, int publishable, List<Finding> all, Duration took,
		String language) {

	/** In bokmål, as findings are made. */
	public Findings(Path root, String prefix, int files, int publishable, List<Finding> all, Duration took) {
		this(root, prefix, files, publishable, all, took, "nb");
	}

	/**
	 * The same in another language.
	 * @param other nb, nn or en
	 */
	public Findings in(String other) {
		List<Finding> told = other.equals(this.language) ? this.all
				: this.all.stream()
					.map((finding) -> finding.saying(Messages.in(other, finding.rule(), finding.message())))
					.toList();
		return new Findings(this.root, this.prefix, this.files, this.publishable, told, this.took, other);
	}

	Words words() {
		return Words.in(this.language);
	}

	long count(Severity... severities) {
		List<Severity> counted = Arrays.asList(severities);
		return this.all.stream().filter((finding) -> counted.contains(finding.severity())).count();
	}

	long errors() {
		return count(Severity.BLOCKING, Severity.ERROR);
	}

	String path(Finding finding) {
		return this.prefix + finding.place().file();
	}

	/** Such as "3 feil, 1 advarsel og 0 merknader i 148 filer". */
	String sum() {
		Words words = words();
		return words.of("sum", words.of("errors", errors()), words.number(count(Severity.WARNING), "warning"),
				words.number(count(Severity.NOTICE), "notice"), words.number(this.files, "file"));
	}

	String seconds() {
		return String.format(Locale.forLanguageTag(this.language), "%.1f s", this.took.toMillis() / 1000.0);
	}

}
