package no.ressursbank.ingest.quality;

import no.ressursbank.resourceindex.Kind;

/**
 * How many months content may go without being looked at: the sooner it can be wrong, the
 * fewer.
 */
public enum ReviewLimit {

	/** Numbers and hours change without warning. */
	HELP_LINE(6),
	/** Whom to call. */
	CONTACT(12),
	/** What leans on the law. */
	LAW(12),
	/** What to do. */
	MEASURE(24),
	/** Forms and plans for a lesson. */
	TOOL(36);

	private final int months;

	ReviewLimit(int months) {
		this.months = months;
	}

	/**
	 * The limit of a resource.
	 * @param hasLaws whether it refers to the law
	 */
	public static ReviewLimit of(Kind kind, boolean hasLaws) {
		if (kind == Kind.CONTACT) {
			return CONTACT;
		}
		if (hasLaws) {
			return LAW;
		}
		return (kind == Kind.MATERIAL) ? TOOL : MEASURE;
	}

	public int months() {
		return this.months;
	}

}
