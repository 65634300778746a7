package no.ressursbank.ingest.finding;

/**
 * What a finding means for publishing, worst first.
 */
public enum Severity {

	/** Nothing is published: the folder as a whole cannot be trusted. */
	BLOCKING,
	/** The file is rejected; all others are published. */
	ERROR,
	/** The file is published; someone should look at it. */
	WARNING,
	/** The file is as it should be; it could be better. */
	NOTICE;

	/** Whether the file cannot be published. */
	public boolean isError() {
		return this == BLOCKING || this == ERROR;
	}

}
