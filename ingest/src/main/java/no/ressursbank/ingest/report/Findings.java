package no.ressursbank.ingest.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;

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
 */
public record Findings(Path root, String prefix, int files, int publishable, List<Finding> all, Duration took) {

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
		return "%d feil, %s og %s i %s".formatted(errors(), number(count(Severity.WARNING), "advarsel", "advarsler"),
				number(count(Severity.NOTICE), "merknad", "merknader"), number(this.files, "fil", "filer"));
	}

	String seconds() {
		return String.format(Locale.forLanguageTag("nb"), "%.1f s", this.took.toMillis() / 1000.0);
	}

	private static String number(long count, String one, String many) {
		return count + " " + ((count == 1) ? one : many);
	}

}
