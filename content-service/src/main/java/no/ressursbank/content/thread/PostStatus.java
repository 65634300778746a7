package no.ressursbank.content.thread;

import java.util.Locale;

/**
 * Who may see a post.
 */
public enum PostStatus {

	/** All members. */
	VISIBLE,
	/** Its author and moderators, until one of them has decided. */
	HELD,
	/** Its author and moderators: it was visible once. */
	HIDDEN,
	/** Nobody: its text is gone. */
	REMOVED;

	/** The name in JSON and in the database. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The status of a code of the database. */
	public static PostStatus of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
