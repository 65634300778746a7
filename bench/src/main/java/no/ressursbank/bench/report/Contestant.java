package no.ressursbank.bench.report;

import java.util.Locale;

/**
 * Who takes part in a comparison.
 */
public enum Contestant {

	/** Lucene without thinking. */
	PLAIN,

	/** Lucene by trying. */
	TUNED,

	/** The bank. */
	OURS;

	/** The name in tables and files. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
