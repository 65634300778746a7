package no.ressursbank.portal.insight;

import java.time.Instant;

/**
 * What somebody looked for and did not find.
 */
record Wish(String text, Instant created) {
}
