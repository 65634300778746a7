package no.ressursbank.content.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post as it is stored.
 *
 * @param number place in its thread; 1 is the opening post
 * @param author null when the account is gone
 * @param form the form in place of a plain text, or null
 * @param version grows with every edit and every decision
 * @param edited when the author last changed it, or null
 * @param helpful how many have found it helpful
 * @param helpfulToMe whether the one who asks has
 */
public record Post(UUID id, UUID thread, int number, @Nullable UUID author, String text, @Nullable CaseForm form,
		PostStatus status, int version, Instant created, @Nullable Instant edited, int helpful, boolean helpfulToMe) {

	/**
	 * How long its author may change it: whoever has read it shall not be made a fool of.
	 */
	static final Duration EDITABLE = Duration.ofMinutes(30);

	/** The last moment at which its author may change it. */
	Instant editableUntil() {
		return this.created.plus(EDITABLE);
	}

	boolean isOpening() {
		return this.number == 1;
	}

}
