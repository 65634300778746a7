package no.ressursbank.portal.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a list.
 *
 * @param duration ISO 8601
 */
public record Summary(String id, String kind, String title, String summary, String language, List<String> themes,
		@Nullable LocalDate reviewed, @Nullable String duration, @Nullable Instant modified,
		@JsonUnwrapped WebinarFacts webinar, @JsonUnwrapped ContactFacts contact) {
}
