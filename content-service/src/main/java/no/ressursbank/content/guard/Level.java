package no.ressursbank.content.guard;

/**
 * What is to be done with a text, mildest first.
 */
public enum Level {

	/** Nothing found. */
	OK,
	/** The writer is asked to think again, and may publish. */
	WARN,
	/** Only author and moderators see it until a moderator has decided. */
	HOLD,
	/** Never stored and never logged. */
	STOP

}
