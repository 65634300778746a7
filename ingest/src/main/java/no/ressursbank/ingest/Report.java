package no.ressursbank.ingest;

import java.io.PrintStream;
import java.util.Locale;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;

/**
 * Tells an editor what was found and what was done, in bokmål.
 */
final class Report {

	private final PrintStream out;

	Report(PrintStream out) {
		this.out = out;
	}

	/**
	 * Every finding on a line of its own, as file:line:column, so that editors can jump
	 * to it.
	 */
	void findings(CheckedContent content) {
		content.findings().forEach((finding) -> this.out.println(line(finding)));
		this.out.printf(Locale.ROOT, "%s %d %s lest: %d kan publiseres, %d avvist (%d feil, %d advarsler).%n",
				content.hasErrors() ? "✗" : "✓", content.files(), (content.files() == 1) ? "fil" : "filer",
				content.resources().size(), content.files() - content.resources().size(),
				content.count(Severity.ERROR) + content.count(Severity.BLOCKING), content.count(Severity.WARNING));
	}

	void result(PublishResult result) {
		Changes changes = result.changes();
		if (changes == null) {
			this.out.println("✗ Ikke publisert: " + result.reason() + " Det som var publisert, står urørt.");
			return;
		}
		String what = (result.state() == PublishResult.State.UNCHANGED) ? "✓ Ingenting å publisere: alt er likt fra før"
				: "✓ Publisert";
		this.out.printf(Locale.ROOT, "%s (%d nye, %d endret, %d uendret, %d fjernet).%n", what, changes.added(),
				changes.changed(), changes.unchanged(), changes.removed());
		if (changes.kept() > 0) {
			this.out.println("  " + changes.kept()
					+ " av de avviste var publisert før. Den forrige versjonen står til filen er rettet.");
		}
	}

	private static String line(Finding finding) {
		return finding.place() + "  " + finding.severity().label() + "  [" + finding.rule() + "]  " + finding.message();
	}

}
