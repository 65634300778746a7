package no.ressursbank.content.discussionsearch;

import java.util.List;

/**
 * The threads that were found, the best first.
 *
 * @param query as it was asked
 */
record ThreadHits(String query, List<ThreadHit> hits, long tookMs) {
}
