package no.ressursbank.bench.forum;

/**
 * What the service has told about a post, in so far as it has.
 */
enum Fate {

	/** Nobody knows whether it was stored: it may be there, but only once. */
	UNSURE,

	/** It was refused, and must not be there. */
	REFUSED,

	/** It was acknowledged. */
	THERE,

	/** It was hidden: only moderators may see it. */
	HIDDEN,

	/** It was deleted: nobody may see it. */
	DELETED;

	/** Whether somebody has taken it away. */
	boolean isGone() {
		return this == HIDDEN || this == DELETED;
	}

}
