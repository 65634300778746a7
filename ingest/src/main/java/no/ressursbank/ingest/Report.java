package no.ressursbank.ingest;

import java.io.PrintStream;
import java.util.Locale;

import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.TextReport;

/**
 * Tells an editor what was found and what was done, in bokmål.
 */
final class Report {

	private final PrintStream out;

	Report(PrintStream out) {
		this.out = out;
	}

	/** Every finding with its line. */
	void findings(Findings findings) {
		this.out.print(TextReport.forTerminal().of(findings));
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

}
