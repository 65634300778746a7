package no.ressursbank.ingest.finding;

/**
 * What a finding means for publishing, worst first. The label is what editors read.
 */
public enum Severity {

	/** Nothing is published: the folder as a whole cannot be trusted. */
	BLOCKING("stopper"),
	/** The file is rejected; all others are published. */
	ERROR("feil"),
	/** The file is published; someone should look at it. */
	WARNING("advarsel"),
	/** The file is as it should be; it could be better. */
	NOTICE("merknad");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Whether the file cannot be published. */
	public boolean isError() {
		return this == BLOCKING || this == ERROR;
	}

}
