package no.ressursbank.content.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * What was searched for.
 *
 * @param from the first day that counts
 * @param weeks all of them, the oldest first
 * @param asked the most frequent first
 * @param missing those of all questions that find nothing now, the most frequent first
 * @param clicks where readers open hits, from the first place on
 */
record Searches(LocalDate from, List<Week> weeks, List<Asked> asked, List<Asked> missing, List<Click> clicks) {
}
