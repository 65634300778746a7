package no.ressursbank.content.moderation;

/**
 * What came of a decision.
 *
 * @param status of the post or the thread now
 * @param version of it now
 */
record Decided(String status, int version) {
}
