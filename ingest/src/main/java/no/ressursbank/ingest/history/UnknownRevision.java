package no.ressursbank.ingest.history;

/**
 * Git does not know a revision.
 */
public class UnknownRevision extends Exception {

	private static final long serialVersionUID = 1L;

	/** The message is the revision as it was asked for. */
	public UnknownRevision(String revision) {
		super(revision);
	}

}
