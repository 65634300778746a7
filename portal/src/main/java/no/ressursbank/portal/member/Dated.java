package no.ressursbank.portal.member;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A resource with when it was reviewed, and when it must be again.
 */
public record Dated(String id, String kind, String title, String language, List<String> themes,
		@Nullable LocalDate reviewed, @Nullable LocalDate reviewBy) {
}
