package no.ressursbank.ingest.finding;

/**
 * What a finding means for publishing. The label is what editors read.
 */
public enum Severity {

	/** Nothing is published: the folder as a whole cannot be trusted. */
	BLOCKING("stopper"),
	/** The file is rejected; all others are published. */
	ERROR("feil"),
	/** The file is published; someone should look at it. */
	WARNING("advarsel");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
