package no.ressursbank.ingest.finding;

import java.util.List;

/**
 * A file cannot be published, for these reasons.
 */
public class Rejection extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> findings;

	public Rejection(List<Finding> findings) {
		super(findings.toString());
		this.findings = List.copyOf(findings);
	}

	public Rejection(Finding finding) {
		this(List.of(finding));
	}

	/**
	 * The reasons, at least one.
	 */
	public List<Finding> findings() {
		return this.findings;
	}

}
