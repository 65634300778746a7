package no.ressursbank.portal.member;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post of a thread.
 *
 * @param html made safe by the content service
 * @param form the answers of «drøft en sak»; null for an ordinary post
 * @param status visible, held or hidden
 * @param editableUntil how long its author may change it; null for everybody else
 * @param version to be sent back with a change or a decision
 */
public record Post(UUID id, UUID thread, boolean opening, Author author, boolean mine, String text, String html,
		@Nullable CaseForm form, String status, Instant created, @Nullable Instant edited, int helpful,
		boolean helpfulToMe, @Nullable Instant editableUntil, int version) {

	/** Whether the one who reads it may still change it. */
	public boolean editable() {
		return this.editableUntil != null && Instant.now().isBefore(this.editableUntil);
	}

	/**
	 * The answers of «drøft en sak».
	 */
	public record CaseForm(@Nullable String ageSpan, @Nullable String challenge, @Nullable String tried,
			@Nullable String wonder) {
	}

}
