package no.ressursbank.content.feedback;

import java.time.Instant;

/**
 * What a reader looked for and did not find.
 */
record Wish(String text, Instant created) {
}
