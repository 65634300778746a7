package no.ressursbank.content.insight;

import java.time.LocalDate;

/**
 * A resource that must be looked at again.
 *
 * @param reviewBy when at the latest
 */
record DueResource(String id, String kind, String title, String steward, LocalDate reviewBy) {
}
