package no.ressursbank.content.member;

/**
 * What somebody may do. Whoever has one of the other roles is a member as well.
 */
public enum Role {

	/** Reads and writes threads. */
	MEMBER,
	/** Decides what is shown. */
	MODERATOR,
	/** Looks after the content. */
	EDITOR

}
