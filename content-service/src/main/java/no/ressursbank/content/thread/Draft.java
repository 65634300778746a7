package no.ressursbank.content.thread;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a member has begun to write somewhere.
 *
 * @param place where: the id of a thread, or {@code new} for one not begun, perhaps with
 * a colon and what it is about
 */
record Draft(String place, String title, String text, @Nullable CaseForm form, Instant saved) {
}
