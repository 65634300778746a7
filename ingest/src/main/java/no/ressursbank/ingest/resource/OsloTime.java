package no.ressursbank.ingest.resource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Points in time as editors write them: what the clock shows in Norway, or with an offset
 * from UTC.
 */
final class OsloTime {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private OsloTime() {
	}

	/**
	 * The moment; of an hour that the clock shows twice the first.
	 * @return empty when it is none, also when the clock jumps over it in spring
	 */
	static Optional<Instant> of(String text) {
		try {
			if (text.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
				return Optional.of(OffsetDateTime.parse(text).toInstant());
			}
			LocalDateTime local = LocalDateTime.parse(text);
			boolean exists = !OSLO.getRules().getValidOffsets(local).isEmpty();
			return exists ? Optional.of(local.atZone(OSLO).toInstant()) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
